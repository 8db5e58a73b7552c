package report

import (
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// target answers whether the application may go to a target, with every reason of the verdict, worst first.
func (x explainer) target(v *readiness.Verdict) Answer {
	name := line{{text: x.names.target(v.Target), role: name}}
	text := x.say("explain.verdict", "target", name, "outcome", x.outcome(v.Prospect()).Label, "note", x.outcome(v.Prospect()).Note)
	if v.Until != 0 {
		text = append(append(text, piece{text: " "}), x.until(v.Until)...)
	}
	if x.app.Recommended == v.Target {
		text = append(append(text, piece{text: " "}), x.say("explain.recommended")...)
	}
	if x.app.Provisional == v.Target {
		text = append(append(text, piece{text: " "}), x.say("explain.provisional")...)
	}
	duties := x.duties(v)
	out := Answer{Kind: AnswerTarget, About: v.Target, Question: x.say("explain.target."+v.Prospect().String(), "target", name).plain(), Text: text.plain()}
	for _, kind := range []readiness.ReasonKind{
		readiness.ReasonDenial, readiness.ReasonUnknown, readiness.ReasonTolerated, readiness.ReasonCondition, readiness.ReasonRelief,
	} {
		for i := range v.Parts {
			for r := range v.Parts[i].Reasons {
				if reason := &v.Parts[i].Reasons[r]; reason.Kind == kind {
					b := x.reasonOf(v.Parts[i].Subject, v.Target, reason)
					x.assign(&b, duties, v.Parts[i].Subject, reason)
					out.Because = append(out.Because, b)
				}
			}
		}
	}
	return out
}

func (x explainer) reasonOf(subject inventory.Ref, target string, r *readiness.Reason) Because {
	b := x.because(r.Rule)
	if r.Confidence != policy.ConfidenceInvalid {
		b.Confidence = r.Confidence
	}
	view := x.reason(subject, target, r)
	b.Kind, b.Perhaps, b.Remedy = string(r.Kind), r.Kind == readiness.ReasonUnknown, view.Remedy.plain()
	var parts []line
	if rule := x.doc.Policy.Rule(r.Rule); rule != nil && x.message(subject, target, r) == nil {
		parts = append(parts, x.translated(rule.Title))
	}
	parts = append(parts, view.Text...)
	text := sentences(parts)
	if subject.Kind != inventory.KindApplication && r.About == (inventory.Ref{}) {
		text = append(append(x.say("reason.part", "subject", x.names.of(subject)), piece{text: x.t("colon")}), text...)
	}
	b.Text = view.Kind + x.t("colon") + text.plain()
	about := subject
	if r.About != (inventory.Ref{}) {
		about = r.About
	}
	facts := append(x.read(r.Rule, about, target), x.offered(r.Component, target)...)
	b.Facts = x.stated(union(facts, r.Missing))
	return b
}

// sentences puts texts one after another, each closed by a full stop where it has no sign of its own.
func sentences(parts []line) line {
	var out line
	for i, l := range parts {
		if i > 0 {
			out = append(out, piece{text: " "})
		}
		out = append(out, l...)
		if text := strings.TrimSpace(l.plain()); text != "" && !strings.ContainsRune(".!?…", []rune(text)[len([]rune(text))-1]) {
			out = append(out, piece{text: "."})
		}
	}
	return out
}

// union joins two lists of facts, sorted and each once.
func union(a, b []inventory.Path) []inventory.Path {
	all := slices.Concat(a, b)
	slices.Sort(all)
	return slices.Compact(all)
}

// change answers what would change a verdict that is not the best there is: the remedies of what stands against it, and the facts that
// decide. What no rule has a remedy for cannot be changed by hand, and is said to be so.
func (x explainer) change(v *readiness.Verdict) []Answer {
	if v.Outcome == readiness.Eligible {
		return nil
	}
	name := line{{text: x.names.target(v.Target), role: name}}
	out := Answer{Kind: AnswerChange, About: v.Target, Question: x.say("explain.change", "target", name).plain()}
	var fixed, stuck, facts int
	seen := map[string]bool{}
	for i := range v.Parts {
		for r := range v.Parts[i].Reasons {
			reason := &v.Parts[i].Reasons[r]
			b := x.reasonOf(v.Parts[i].Subject, v.Target, reason)
			switch reason.Kind {
			case readiness.ReasonDenial, readiness.ReasonCondition:
				fixed++
				if b.Text = b.Remedy; b.Text == "" {
					stuck++
					fixed--
					b.Text = x.say("explain.change.none", "rule", string(reason.Rule)).plain()
				}
			case readiness.ReasonUnknown:
				facts++
				b.Text = x.say("reason.missing", "facts", x.names.facts(reason.Missing)).plain()
			default:
				continue
			}
			b.Remedy, b.Facts = "", x.stated(reason.Missing)
			if key := b.Kind + b.Text; !seen[key] {
				seen[key] = true
				out.Because = append(out.Because, b)
			}
		}
	}
	if len(out.Because) == 0 {
		return nil
	}
	out.Text = x.changeText(fixed, stuck, facts)
	return []Answer{out}
}

func (x explainer) changeText(fixed, stuck, facts int) string {
	var parts []line
	for _, p := range []struct {
		id string
		n  int
	}{{"explain.change.fixed", fixed}, {"explain.change.stuck", stuck}, {"explain.change.facts", facts}} {
		if p.n > 0 {
			parts = append(parts, x.count(p.id, p.n))
		}
	}
	return join(parts, " ").plain()
}
