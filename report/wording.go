package report

import (
	"errors"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/disposition"
)

// ErrNoPlan is returned by writers of formats that hold waves, for a document without a plan.
var ErrNoPlan = errors.New("this format holds waves, and the document has no plan")

// Wording names and words what a document holds, in one language, for writers outside of this package. Every text is one line of plain
// text without control characters. It is safe for concurrent use, and reads the document without changing it.
type Wording struct{ p *page }

// NewWording returns the words for a document. The error is that of every writer: a document that is not whole, or a language that is
// none of ours.
func NewWording(d Document, opt Options) (*Wording, error) {
	p, err := newPage(d, opt)
	if err != nil {
		return nil, err
	}
	return &Wording{p}, nil
}

// Lang is the language: en, fr or ar.
func (w *Wording) Lang() string { return w.p.lang }

// RightToLeft reports whether lines run from right to left.
func (w *Wording) RightToLeft() bool { return w.p.rtl() }

// Title is the title of reports.
func (w *Wording) Title() string { return w.p.Title }

// Owner names the administrations at the top of the inventory; "" when there are none.
func (w *Wording) Owner() string { return w.p.Owner }

// Marking is how everything made from the inventory is marked, in words; "" when it bears no marking.
func (w *Wording) Marking() string { return clean(w.p.Marking) }

// AsOf says on which day the facts are true.
func (w *Wording) AsOf() string { return clean(w.p.AsOf.String()) }

// Name is the name of a block in the language, or its id.
func (w *Wording) Name(ref inventory.Ref) string { return clean(w.p.names.of(ref).text) }

// Administration is the name of the administration of an application; "" when none is stated.
func (w *Wording) Administration(application string) string {
	return w.p.administrationOf(application)
}

// Fact words the path of a fact, as FactWords does.
func (w *Wording) Fact(p inventory.Path) string { return clean(w.p.names.fact(p).String()) }

// Outcome is what an outcome is called.
func (w *Wording) Outcome(o readiness.Outcome) string { return w.p.outcome(o).Label }

// Prospect is what a prospect is called: as Outcome, and one more for what is open at worst.
func (w *Wording) Prospect(o readiness.Prospect) string { return w.p.outcome(o).Label }

// Severity is what a severity is called.
func (w *Wording) Severity(s policy.Severity) string {
	return w.p.or("severity."+s.String(), s.String())
}

// Dimension is what a dimension is called.
func (w *Wording) Dimension(d policy.Dimension) string {
	return w.p.or("dimension."+d.String(), d.String())
}

// Confidence is what a confidence is called.
func (w *Wording) Confidence(c policy.Confidence) string {
	return w.p.or("confidence."+c.String(), c.String())
}

// Reason words one reason of a verdict: what it is about, what is asked and offered, what is missing.
func (w *Wording) Reason(subject inventory.Ref, target string, r *readiness.Reason) string {
	return clean(join(w.p.reason(subject, target, r).Text, w.p.t("semicolon")).String())
}

// SystemClass is the class of a system, D to A; two letters where unknown facts decide.
func SystemClass(c policy.Interval) string { return systemClass(c) }

// Class lists the components of a class that are not at the bottom, with their levels.
func (w *Wording) Class(c policy.Interval) string {
	var lines []line
	for _, x := range w.p.components(c) {
		if !x.bottom {
			lines = append(lines, line{{text: w.p.t("class." + x.key)}, {text: w.p.t("colon")}, {text: x.level}})
		}
	}
	return clean(join(lines, w.p.t("semicolon")).String())
}

// RuleTitle is the title of a rule, or its id when the document does not hold it.
func (w *Wording) RuleTitle(id policy.RuleID) string { return clean(w.p.rule(id).Title.String()) }

// Source is where a rule comes from, instrument and article, in the language.
func (w *Wording) Source(s policy.Source) string { return clean(w.p.source(s).String()) }

// Finding words a finding: the sentence of its rule.
func (w *Wording) Finding(f policy.Finding) string {
	r := w.p.doc.Policy.Rule(f.Rule)
	if r == nil {
		return string(f.Rule)
	}
	return clean(r.MessageOf(f, w.p.lang))
}

// Disposition is what becomes of an application: decided by a person, or else recommended by the rules; false when neither is.
func (w *Wording) Disposition(application string) (policy.Disposition, bool) {
	advice := disposition.For(w.p.doc.Inventory, w.p.doc.Policy, application)
	if advice == nil || advice.Decided == policy.DispositionInvalid || advice.Override == nil && !disposes(w.p.doc.Policy) {
		return policy.DispositionInvalid, false
	}
	return advice.Decided, true
}

// DispositionName is what a disposition is called.
func (w *Wording) DispositionName(d policy.Disposition) string {
	return w.p.or("disposition."+d.String(), d.String())
}

// Wave is the heading of a wave: its number in words.
func (w *Wording) Wave(n int) string { return clean(w.p.say("wave", "n", w.p.n(n)).String()) }

// Placement lists why an application is in its wave, what binds most first, and what would let it move earlier.
func (w *Wording) Placement(x *planner.Placement) []string {
	var out []string
	for _, r := range x.Reasons {
		out = append(out, clean(w.p.when(r).String()))
	}
	if !x.Earlier.IsZero() {
		out = append(out, w.p.planned(x.Earlier, ""))
	}
	return slices.Compact(out)
}

// Work says who works on an application and when.
func (w *Wording) Work(x *planner.Placement) []string {
	var out []string
	for i := range x.Work {
		out = append(out, w.p.planned(x.Work[i].Summary(), ""))
	}
	return out
}

// Unplaced says why an application has no wave.
func (w *Wording) Unplaced(u planner.Unplaced) string { return clean(w.p.unplaced(u).String()) }

// Resource names what a load is on: a team, a skill, a link.
func (w *Wording) Resource(l planner.Load) string { return clean(w.p.resource(l)) }

// Day is a date in words.
func (w *Wording) Day(d inventory.Date) string { return clean(w.p.date(d)) }

// Number is a whole number as the language writes it.
func (w *Wording) Number(n int) string { return w.p.n(n) }

// Mode is how a flow works, in words: whether the caller waits.
func (w *Wording) Mode(mode string) string {
	if mode == "" {
		mode = "unknown"
	}
	return w.p.or("mode."+mode, clean(mode))
}
