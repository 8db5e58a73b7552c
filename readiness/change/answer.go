package change

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// Kind says what an answer is about.
type Kind string

// The kinds of answer, in the order people read them.
const (
	Verdict        Kind = "verdict"        // of an application on a target
	Recommendation Kind = "recommendation" // the target recommended for an application
	Class          Kind = "class"          // one component of the class of an application or dataset
	Score          Kind = "score"          // of an application in one dimension
	Finding        Kind = "finding"        // what a rule found
	Measure        Kind = "measure"        // the level reached on a scale
	Offer          Kind = "offer"          // what a target gives in one component
)

var kindOrder = []Kind{Verdict, Recommendation, Class, Score, Finding, Measure, Offer}

// Key names a question that two states answer.
type Key struct {
	Kind    Kind          `json:"kind"`
	About   inventory.Ref `json:"about"`            // the application, dataset, administration, register or target
	Part    string        `json:"part,omitempty"`   // component, dimension, or scale
	Rule    policy.RuleID `json:"rule,omitempty"`   // of a finding or measure
	Subject inventory.Ref `json:"subject,omitzero"` // of a finding, where it is another block
	Target  string        `json:"target,omitempty"` // of a verdict, and of a finding about one
}

// Compare orders keys as people read them: by kind, then by what they are about.
func (k Key) Compare(o Key) int {
	return cmp.Or(
		cmp.Compare(slices.Index(kindOrder, k.Kind), slices.Index(kindOrder, o.Kind)), k.About.Compare(o.About),
		strings.Compare(k.Part, o.Part), strings.Compare(string(k.Rule), string(o.Rule)), k.Subject.Compare(o.Subject), strings.Compare(k.Target, o.Target),
	)
}

// String writes the key in the words of the language, such as verdict of application.paie on nuage-n2.
func (k Key) String() string {
	out := string(k.Kind) + " of " + k.About.String()
	for _, word := range []string{k.Part, string(k.Rule), k.Subject.String()} {
		if word != "" {
			out += ", " + word
		}
	}
	if k.Target != "" {
		out += " on " + k.Target
	}
	return out
}

// Answer is what a state says to one question.
type Answer struct {
	Key
	Says string `json:"says"`
}

// AnswersOf lists everything a result answers, sorted. What nothing was found of has no answer.
func AnswersOf(rep *policy.Report, asm *readiness.Assessment) []Answer {
	g := gatherer{}
	for i := range asm.Applications {
		g.application(&asm.Applications[i])
	}
	for _, d := range asm.Datasets {
		g.class(d.Dataset, d.Class)
	}
	for _, a := range rep.Applications {
		ref := inventory.Ref{Kind: inventory.KindApplication, ID: a.Application}
		g.findings(ref, a.Findings)
		g.measures(ref, a.Measures)
	}
	for _, list := range [][]policy.SubjectReport{rep.Administrations, rep.Registers} {
		for _, s := range list {
			g.findings(s.Subject, s.Findings)
			g.measures(s.Subject, s.Measures)
		}
	}
	g.measures(inventory.Ref{}, rep.Measures)
	for _, o := range rep.Offers {
		lo, hi := o.Component.LevelName(o.Lo), o.Component.LevelName(o.Hi)
		g.add(Key{Kind: Offer, About: inventory.Ref{Kind: inventory.KindTarget, ID: o.Target}, Part: o.Component.String()}, span(lo, hi))
	}
	return g.sorted()
}

// gatherer collects answers; what is said several times to one question is joined.
type gatherer map[Key][]string

func (g gatherer) add(k Key, says string) { g[k] = append(g[k], says) }

func (g gatherer) sorted() []Answer {
	out := make([]Answer, 0, len(g))
	for k, says := range g {
		slices.Sort(says)
		out = append(out, Answer{k, strings.Join(says, "; ")})
	}
	slices.SortFunc(out, func(a, b Answer) int { return a.Compare(b.Key) })
	return out
}

func (g gatherer) application(a *readiness.Application) {
	ref := inventory.Ref{Kind: inventory.KindApplication, ID: a.ID}
	for _, v := range a.Verdicts {
		says := v.Outcome.String()
		if v.Until != 0 {
			says += ", until " + v.Until.String()
		}
		g.add(Key{Kind: Verdict, About: ref, Target: v.Target}, says)
	}
	if a.Recommended != "" {
		g.add(Key{Kind: Recommendation, About: ref}, a.Recommended)
	}
	if a.Provisional != "" {
		g.add(Key{Kind: Recommendation, About: ref, Part: "provisional"}, a.Provisional)
	}
	g.class(ref, a.Class)
	for _, s := range a.Scores {
		g.add(Key{Kind: Score, About: ref, Part: s.Dimension.String()}, span(fmt.Sprint(s.Low), fmt.Sprint(s.High)))
	}
}

// class adds the components of a class, each with what it surely is and what it may be.
func (g gatherer) class(ref inventory.Ref, c policy.Interval) {
	lo, hi := components(c.Lo), components(c.Hi)
	for i, part := range classParts {
		g.add(Key{Kind: Class, About: ref, Part: part}, span(lo[i], hi[i]))
	}
}

var classParts = []string{"confidentiality", "integrity", "availability", "personal", "secrecy", "system", "sensitive_data", "sensitive_system", "vital"}

func components(c policy.Class) []string {
	marks := strings.Join(c.Marks.Names(), ",")
	return []string{
		fmt.Sprint(c.Confidentiality), fmt.Sprint(c.Integrity), fmt.Sprint(c.Availability), cmp.Or(marks, "none"), c.Secrecy.String(),
		c.System.String(), yesNo(c.SensitiveData), yesNo(c.SensitiveSystem), yesNo(c.Vital),
	}
}

func yesNo(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

// span writes an interval.
func span(lo, hi string) string {
	if lo == hi {
		return lo
	}
	return lo + " to " + hi
}

func (g gatherer) findings(about inventory.Ref, findings []policy.Finding) {
	for _, f := range findings {
		k := Key{Kind: Finding, About: about, Rule: f.Rule, Subject: f.Subject, Target: f.Target}
		if k.Subject == about {
			k.Subject = inventory.Ref{}
		}
		g.add(k, f.Outcome.String())
	}
}

func (g gatherer) measures(about inventory.Ref, measures []policy.Measure) {
	for _, m := range measures {
		k := Key{Kind: Measure, About: about, Rule: m.Rule, Part: m.Scale, Subject: m.Subject, Target: m.Target}
		if k.About == (inventory.Ref{}) {
			k.About = m.Subject
		}
		if k.Subject == k.About {
			k.Subject = inventory.Ref{}
		}
		g.add(k, fmt.Sprintf("%s of %d", span(fmt.Sprint(m.Lo), fmt.Sprint(m.Hi)), m.Of))
	}
}
