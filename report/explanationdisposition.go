package report

import (
	"fmt"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/disposition"
)

// AnswerDisposition is about what becomes of the application, or of a part of it.
const AnswerDisposition AnswerKind = "disposition"

// ExplainDisposition explains what becomes of one application, and of the parts of it that differ. It is the part of [Explain] about
// dispositions, and has no answers when no rule speaks of them.
func ExplainDisposition(d Document, application string, opt Options) (*Explanation, error) {
	x, err := newExplainer(d, application, opt)
	if err != nil {
		return nil, err
	}
	out := x.explanation()
	out.Answers = x.dispositions()
	return out, nil
}

// DispositionName is what a disposition is called in the language of some options.
func DispositionName(d policy.Disposition, opt Options) (string, error) {
	return term("disposition."+d.String(), d.String(), opt)
}

func (w words) disposition(d policy.Disposition) string {
	return clean(w.or("disposition."+d.String(), d.String()))
}

// dispositions answers what becomes of the application and of the parts that differ from it; nothing when no rule speaks of that.
func (x explainer) dispositions() []Answer {
	if !disposes(x.doc.Policy) {
		return nil
	}
	advice := disposition.For(x.doc.Inventory, x.doc.Policy, x.app.ID)
	if advice == nil {
		return nil
	}
	first := Answer{Kind: AnswerDisposition, Question: x.t("disposition.question"), Because: x.leanings(&advice.Recommendation)}
	text := x.override(advice.Override)
	text = append(text, x.recommendation(&advice.Recommendation)...)
	if len(advice.Unnamed) > 0 {
		text = append(text, x.say("disposition.further", "facts", x.names.facts(advice.Unnamed)))
	}
	first.Text = join(text, " ").plain()
	out := []Answer{first}
	for _, p := range advice.Differ() {
		out = append(out, Answer{
			Kind: AnswerDisposition, About: p.Subject.String(), Question: x.say("disposition.part", "part", x.names.of(p.Subject)).plain(),
			Text: join(x.recommendation(&p.Recommendation), " ").plain(), Because: x.leanings(&p.Recommendation),
		})
	}
	return out
}

// dispositionLine says in a line what becomes of the application; nothing when no rule speaks of that.
func (x explainer) dispositionLine() line {
	if !disposes(x.doc.Policy) {
		return nil
	}
	advice := disposition.For(x.doc.Inventory, x.doc.Policy, x.app.ID)
	if advice == nil {
		return nil
	}
	return join(append(x.override(advice.Override), x.recommendation(&advice.Recommendation)...), " ")
}

// disposes reports whether any rule speaks of dispositions.
func disposes(rep *policy.Report) bool {
	return slices.ContainsFunc(rep.Rules, func(r policy.Rule) bool { return r.Effect == policy.EffectDispose })
}

// recommendation words what the rules recommend.
func (x explainer) recommendation(r *disposition.Recommendation) []line {
	best, next := x.disposition(r.Recommended), x.disposition(r.RunnerUp)
	switch {
	case len(r.Possible) == 0:
		return []line{x.say("disposition.nothing")}
	case !r.Determined():
		var list []line
		for _, d := range r.Possible {
			list = append(list, line{{text: x.disposition(d)}})
		}
		out := []line{x.say("disposition.open", "list", join(list, x.t("comma")), "facts", x.names.facts(r.Missing))}
		if r.Nothing {
			out = append(out, x.say("disposition.mayNothing"))
		}
		return out
	case r.RunnerUp == policy.DispositionInvalid:
		return []line{x.say("disposition.alone", "best", best)}
	case r.Margin.Hi == 0:
		return []line{x.say("disposition.level", "best", best, "next", next)}
	}
	return []line{x.say("disposition.ahead", "best", best, "next", next, "points", piece{text: span(r.Margin.Lo, r.Margin.Hi), role: latin})}
}

// override words what a person decided, and what speaks against it.
func (x explainer) override(o *disposition.Override) []line {
	if o == nil {
		return nil
	}
	out := []line{x.say("disposition.unreasoned", "what", x.disposition(o.Disposition))}
	if o.Reason != "" {
		out = []line{x.say("disposition.decided", "what", x.disposition(o.Disposition), "reason", piece{text: o.Reason, role: name})}
	}
	if o.Stays != "" {
		out = append(out, x.say("disposition.stays", "reason", piece{text: o.Stays, role: name}))
	}
	if len(o.Excludes) > 0 {
		id := "disposition.doubt"
		if slices.ContainsFunc(o.Excludes, func(c disposition.Contribution) bool { return c.Certain }) {
			id = "disposition.conflict"
		}
		out = append(out, x.say(id))
	}
	return out
}

// leanings lists what the rules say: of what is possible first, then of the others.
func (x explainer) leanings(r *disposition.Recommendation) []Because {
	var out []Because
	for _, d := range slices.Concat(r.Possible, policy.Dispositions()) {
		reasons := r.Option(d).Reasons
		if len(out) > 0 && slices.ContainsFunc(out, func(b Because) bool { return b.Kind == d.String() }) {
			continue
		}
		for _, c := range reasons {
			if c.Points != 0 && r.Option(d).Excluded == disposition.Excluded {
				continue // no sum makes up for impossible
			}
			out = append(out, x.leaning(d, c))
		}
	}
	return out
}

func (x explainer) leaning(d policy.Disposition, c disposition.Contribution) Because {
	b := x.because(c.Rule)
	b.Kind, b.Points, b.Perhaps = d.String(), c.Points, !c.Certain
	why := x.reasonText(c)
	points := piece{text: fmt.Sprintf("%+d", c.Points), role: latin}
	text := x.say("disposition.because", "what", x.disposition(d), "points", points, "reason", why)
	if c.Excludes {
		text = x.say("disposition.excluded", "what", x.disposition(d), "reason", why)
	}
	if b.Perhaps {
		text = append(append(text, piece{text: " "}), x.say("disposition.perhaps")...)
	}
	b.Text, b.Facts = text.plain(), x.stated(c.Missing)
	return b
}

// reasonText is the rule's message where it speaks, and its title where it only may.
func (x explainer) reasonText(c disposition.Contribution) line {
	rule := x.doc.Policy.Rule(c.Rule)
	if rule == nil || !c.Certain {
		return x.rule(c.Rule).Title
	}
	args := map[string]line{"subject": {x.names.of(c.Subject)}}
	for k, v := range c.Params {
		args[k] = line{{text: policy.ParamText(v, k, x.lang), role: name}}
	}
	text := rule.Message.In(x.lang)
	for _, word := range policy.Placeholders(text) {
		if args[word] == nil {
			args[word] = line{{text: "…"}}
		}
	}
	return fill(text, args)
}
