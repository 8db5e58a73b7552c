package report

import (
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// duty names the condition behind a reason.
type duty struct {
	rule    policy.RuleID
	subject inventory.Ref
}

// duties are the conditions of a verdict by what they are about.
func (x explainer) duties(v *readiness.Verdict) map[duty]readiness.Condition {
	out := map[duty]readiness.Condition{}
	for _, c := range readiness.Conditions(x.doc.Inventory, x.doc.Policy, x.app.ID, *v) {
		out[duty{c.Rule, c.Subject}] = c
	}
	return out
}

// assign says of a reason that is a condition who has to act, and what it belongs to.
func (x explainer) assign(b *Because, duties map[duty]readiness.Condition, subject inventory.Ref, r *readiness.Reason) {
	if r.About != (inventory.Ref{}) {
		subject = r.About
	}
	c, ok := duties[duty{r.Rule, subject}]
	if !ok || c.Relief || r.Kind != readiness.ReasonCondition && r.Kind != readiness.ReasonUnknown {
		return
	}
	b.Who, b.Scope = c.Who, c.Scope
	who := line{{text: x.t("explain.duty.nobody")}}
	if c.Who != (inventory.Ref{}) {
		who = line{x.names.of(c.Who)}
	}
	b.Duty = x.say("explain.duty", "who", who, "scope", x.t("explain.scope."+string(c.Scope))).plain()
}

// splits answers which part of the application may go where the whole may not.
func (x explainer) splits() []Answer {
	var out []Answer
	for _, s := range x.app.Splits() {
		target := line{{text: x.names.target(s.Target), role: name}}
		a := Answer{
			Kind: AnswerSplit, About: s.Target, Question: x.say("explain.split", "target", target).plain(), Text: x.say("explain.split.text").plain(),
		}
		for _, p := range s.Apart {
			var on []line
			for _, t := range p.Targets {
				on = append(on, line{{text: x.names.target(t), role: name}})
			}
			text := x.say("explain.split.data", "subject", x.names.of(p.Subject), "targets", join(on, x.t("comma")))
			a.Because = append(a.Because, Because{Text: text.plain()})
		}
		out = append(out, a)
	}
	return out
}
