package report

import (
	"fmt"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// Explanation answers what people ask of one application: why it is classed so, where it may go, why not elsewhere, what takes points,
// and what would change the answers. Every answer rests on rules with their articles and on facts with their places.
type Explanation struct {
	Application inventory.Ref `json:"application"`
	Name        string        `json:"name"`
	Lang        string        `json:"lang"` // of every text
	Answers     []Answer      `json:"answers"`
}

// AnswerKind says what an answer is about.
type AnswerKind string

// The kinds of answer, in the order of an explanation.
const (
	AnswerClass  AnswerKind = "class"  // why a component of the class is what it is
	AnswerTarget AnswerKind = "target" // why it may or may not go to a target
	AnswerSplit  AnswerKind = "split"  // which part of it may go to a target that may not take the whole
	AnswerScore  AnswerKind = "score"  // what takes points in a dimension
	AnswerWave   AnswerKind = "wave"   // why it moves when it moves, or not at all
	AnswerChange AnswerKind = "change" // what would change a verdict
)

// Answer is a question people ask, and the answer.
type Answer struct {
	Kind     AnswerKind `json:"kind"`
	About    string     `json:"about,omitempty"` // component of the class, id of the target, dimension
	Question string     `json:"question"`
	Text     string     `json:"answer"`
	Because  []Because  `json:"because,omitempty"` // what decides first
}

// Because is one reason of an answer.
type Because struct {
	Kind       string            `json:"kind,omitempty"` // of a target: as in readiness.Reason
	Text       string            `json:"text"`
	Rule       policy.RuleID     `json:"rule,omitempty"`
	Source     string            `json:"source,omitempty"` // the rule's instrument and article, in words
	Confidence policy.Confidence `json:"confidence,omitzero"`
	Remedy     string            `json:"remedy,omitempty"`
	Who        inventory.Ref     `json:"who,omitzero"`    // of a condition: who has to act
	Scope      readiness.Scope   `json:"scope,omitempty"` // of a condition: what it belongs to
	Duty       string            `json:"duty,omitempty"`  // who and scope, in words
	Points     int               `json:"points,omitempty"`
	Perhaps    bool              `json:"perhaps,omitempty"` // true only if unknown facts turn out so
	Facts      []StatedFact      `json:"facts,omitempty"`   // sorted by path
}

// StatedFact is a fact behind a reason: what is stated of it, and where.
type StatedFact struct {
	Fact  inventory.Path `json:"fact"`
	State string         `json:"state"` // as in readiness.Question, or known
	Value string         `json:"value,omitempty"`
	Place string         `json:"place,omitempty"` // file and line, when stated in a file
}

// Explain explains one application, target by target, the recommended one first. With targets named it explains those alone. The error says when there is no
// such application or target, when the document is not whole, or when the language is none of ours.
func Explain(d Document, application string, opt Options, targets ...string) (*Explanation, error) {
	x, err := newExplainer(d, application, opt)
	if err != nil {
		return nil, err
	}
	a, out := x.app, x.explanation()
	if len(targets) > 0 {
		for _, t := range targets {
			v := a.Verdict(t)
			if v == nil {
				return nil, fmt.Errorf("no target %q was judged: name one of the inventory", t)
			}
			out.Answers = append(append(out.Answers, x.target(v)), x.change(v)...)
		}
		return out, nil
	}
	out.Answers = x.class()
	verdicts := x.ranked()
	for _, v := range verdicts {
		out.Answers = append(out.Answers, x.target(v))
	}
	out.Answers = slices.Concat(out.Answers, x.splits(), x.scores(), x.dispositions(), x.wave())
	for _, v := range verdicts {
		out.Answers = append(out.Answers, x.change(v)...)
	}
	return out, nil
}

// explainer explains one application in one language.
type explainer struct {
	*page
	app *readiness.Application
}

// newExplainer refuses an application that was not assessed.
func newExplainer(d Document, application string, opt Options) (explainer, error) {
	p, err := newPage(d, opt)
	if err != nil {
		return explainer{}, err
	}
	a := d.Assessment.Application(application)
	if a == nil {
		return explainer{}, fmt.Errorf("no application %q was assessed: name one of the inventory", application)
	}
	return explainer{p, a}, nil
}

// explanation is one without answers yet.
func (x explainer) explanation() *Explanation {
	return &Explanation{
		Application: inventory.Ref{Kind: inventory.KindApplication, ID: x.app.ID}, Name: clean(x.names.application(x.app.ID)), Lang: x.lang,
	}
}

// because starts a reason with what is known of its rule.
func (x explainer) because(id policy.RuleID) Because {
	b := Because{Rule: id}
	if r := x.doc.Policy.Rule(id); r != nil {
		b.Source, b.Confidence = x.source(r.Source).plain(), r.Confidence
	}
	return b
}
