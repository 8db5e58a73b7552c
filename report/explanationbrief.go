package report

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// AnswerOthers is about the targets that a brief explanation does not go into.
const AnswerOthers AnswerKind = "others"

// ExplainBriefly is [Explain] for a first look. It goes into one target: the recommended one, or else the one that comes nearest; the
// others, the class and the scores take a line each. Nothing is said that Explain does not say, and what stays out can be asked for there.
func ExplainBriefly(d Document, application string, opt Options) (*Explanation, error) {
	x, err := newExplainer(d, application, opt)
	if err != nil {
		return nil, err
	}
	out := x.explanation()
	verdicts := x.ranked()
	if len(verdicts) > 0 {
		out.Answers = append(out.Answers, x.targetBriefly(verdicts[0]))
		for _, change := range x.change(verdicts[0]) {
			change.Because = nil // they stand with the verdict
			out.Answers = append(out.Answers, change)
		}
		out.Answers = append(out.Answers, x.others(verdicts[1:])...)
	} else {
		out.Answers = append(out.Answers, Answer{Kind: AnswerTarget, Question: x.t("explain.nowhere"), Text: x.t("explain.nowhere.text")})
	}
	out.Answers = slices.Concat(out.Answers, x.splits(), x.wave(), x.classBriefly(), x.scoresBriefly(), x.dispositionsBriefly())
	return out, nil
}

// maxOpen is how many open reasons a brief answer has.
const maxOpen = 5

// targetBriefly cuts what is open after a few: to find all of it out is what the questions are for.
func (x explainer) targetBriefly(v *readiness.Verdict) Answer {
	out := x.target(v)
	open, more := 0, 0
	out.Because = slices.DeleteFunc(out.Because, func(b Because) bool {
		if b.Kind != string(readiness.ReasonUnknown) {
			return false
		}
		if open++; open > maxOpen {
			more++
		}
		return open > maxOpen
	})
	if more > 0 {
		out.Because = append(out.Because, Because{Perhaps: true, Text: x.count("and.more", more).plain()})
	}
	return out
}

// ranked lists the verdicts in the order people ask for them: the recommended target, else the one that comes first if all turns out
// well, then what is open before what is not.
func (x explainer) ranked() []*readiness.Verdict {
	out := make([]*readiness.Verdict, len(x.app.Verdicts))
	for i := range out {
		out[i] = &x.app.Verdicts[i]
	}
	rank := func(v *readiness.Verdict) int {
		switch v.Target {
		case x.app.Recommended:
			return -2
		case x.app.Provisional:
			return -1
		}
		return slices.Index(outcomes, v.Prospect())
	}
	slices.SortStableFunc(out, func(a, b *readiness.Verdict) int { return rank(a) - rank(b) })
	return out
}

// others says of each target in a line what the verdict is. The id in it is what to ask with.
func (x explainer) others(verdicts []*readiness.Verdict) []Answer {
	if len(verdicts) == 0 {
		return nil
	}
	out := Answer{Kind: AnswerOthers, Question: x.t("explain.others"), Text: x.t("explain.others.text")}
	for _, v := range verdicts {
		p := x.outcome(v.Prospect())
		name := line{{text: x.names.target(v.Target), role: name}}
		text := x.say("explain.other", "target", name, "id", v.Target, "outcome", p.Label, "note", p.Note)
		if v.Until != 0 {
			text = append(append(text, piece{text: " "}), x.until(v.Until)...)
		}
		b := Because{Text: text.plain()}
		if id := refusal(v); id != "" {
			b = x.because(id)
			b.Text = sentences([]line{text, x.rule(id).Title}).plain()
		}
		out.Because = append(out.Because, b)
	}
	return []Answer{out}
}

// refusal is the first rule that refuses a target, or "".
func refusal(v *readiness.Verdict) policy.RuleID {
	for i := range v.Parts {
		for r := range v.Parts[i].Reasons {
			if v.Parts[i].Reasons[r].Kind == readiness.ReasonDenial {
				return v.Parts[i].Reasons[r].Rule
			}
		}
	}
	return ""
}

// classBriefly is the class in one answer, each reason once.
func (x explainer) classBriefly() []Answer {
	full := x.class()
	if len(full) == 1 && full[0].About == "" {
		return full
	}
	out := Answer{Kind: AnswerClass, Question: x.t("explain.class.any")}
	for i, a := range full {
		if i > 0 {
			out.Text += x.t("semicolon")
		}
		out.Text += a.Text
		for _, b := range a.Because {
			b.Facts = nil
			if !slices.ContainsFunc(out.Because, func(o Because) bool { return o.Rule == b.Rule && o.Text == b.Text }) {
				out.Because = append(out.Because, b)
			}
		}
	}
	return []Answer{out}
}

// scoresBriefly has a line for each dimension that is not full.
func (x explainer) scoresBriefly() []Answer {
	low, high := x.doc.Assessment.Model.Overall(x.app.Scores)
	out := Answer{
		Kind: AnswerScore, Question: x.t("explain.scores"),
		Text: x.say("explain.points", "score", span(low, high), "start", x.n(x.doc.Assessment.Model.Start)).plain(),
	}
	for _, a := range x.scores() {
		out.Because = append(out.Because, Because{Text: x.or("dimension."+a.About, a.About) + x.t("colon") + a.Text})
	}
	if len(out.Because) == 0 {
		return nil
	}
	return []Answer{out}
}

// dispositionsBriefly leaves out what speaks for and against.
func (x explainer) dispositionsBriefly() []Answer {
	out := x.dispositions()
	for i := range out {
		out[i].Because = nil
	}
	return out
}

// Lead is the target that the explanation goes into first, or "" for none.
func (e *Explanation) Lead() string {
	for _, a := range e.Answers {
		if a.Kind == AnswerTarget {
			return a.About
		}
	}
	return ""
}
