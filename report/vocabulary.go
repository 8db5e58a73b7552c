package report

import (
	"cmp"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// Vocabulary words what a document is made of in one language, as the reports do, for writers of other papers. Names out of the inventory
// come without the marks of direction that could reach beyond them.
type Vocabulary struct{ p *page }

// NewVocabulary returns the words for a document. The error says that the document is not whole, or that the language is none of ours.
func NewVocabulary(d Document, opt Options) (*Vocabulary, error) {
	p, err := newPage(d, opt)
	if err != nil {
		return nil, err
	}
	return &Vocabulary{p}, nil
}

// Lang returns en, fr or ar.
func (v *Vocabulary) Lang() string { return v.p.lang }

// Direction returns ltr or rtl.
func (v *Vocabulary) Direction() string { return v.p.dir() }

// Name is what a block is called, or its id.
func (v *Vocabulary) Name(ref inventory.Ref) string { return clean(v.p.names.of(ref).text) }

// Attribute words the path of a fact below its block: "qualification › level".
func (v *Vocabulary) Attribute(path string) string { return v.p.attribute(path).plain() }

// Fact words the path of a fact: "Payroll · recovery time".
func (v *Vocabulary) Fact(path inventory.Path) string { return v.p.names.fact(path).plain() }

// Date writes a day in words, Number a whole number.
func (v *Vocabulary) Date(d inventory.Date) string { return v.p.date(d) }

// Number writes a whole number, its thousands apart.
func (v *Vocabulary) Number(n int) string { return v.p.n(n) }

// Title is the title of a rule, its id when it was not run.
func (v *Vocabulary) Title(id policy.RuleID) string {
	if r := v.p.doc.Policy.Rule(id); r != nil {
		return clean(r.Title.In(v.p.lang))
	}
	return string(id)
}

// Source writes where a rule comes from: "law 05-20, art. 11".
func (v *Vocabulary) Source(s policy.Source) string { return v.p.source(s).plain() }

// Confidence words the confidence of a rule or finding.
func (v *Vocabulary) Confidence(c policy.Confidence) string {
	return v.p.or("confidence."+c.String(), c.String())
}

// Outcome words an outcome.
func (v *Vocabulary) Outcome(o readiness.Outcome) string { return v.p.outcome(o).Label }

// Prospect words a prospect.
func (v *Vocabulary) Prospect(o readiness.Prospect) string { return v.p.outcome(o).Label }

// Component words a component of hosting, Level one of its ranks.
func (v *Vocabulary) Component(c policy.HostingComponent) string {
	return v.p.t("component." + c.String())
}

// Level words a rank of a component of hosting.
func (v *Vocabulary) Level(c policy.HostingComponent, rank int) string {
	l := c.LevelName(rank)
	return v.p.or(c.String()+"."+l, l)
}

// Disposition words a disposition.
func (v *Vocabulary) Disposition(d policy.Disposition) string {
	return v.p.or("disposition."+d.String(), d.String())
}

// Marking is how the document is marked, with the law where that is why; "" when it is not.
func (v *Vocabulary) Marking() string { return v.p.Marking }

// Owner names the administrations at the top of the inventory.
func (v *Vocabulary) Owner() string { return clean(v.p.Owner) }

// Message is a rule's sentence about a finding, with the names of what it is about; "" when the rule has none or nothing is certain.
func (v *Vocabulary) Message(f policy.Finding) string {
	r := readiness.Reason{Kind: readiness.ReasonCondition, Rule: f.Rule, Params: f.Params}
	if f.Outcome == policy.OutcomeUndetermined {
		r.Kind = readiness.ReasonUnknown
	}
	return v.p.message(f.Subject, f.Target, &r).plain()
}

// Comparison says of a reason what is asked and what the target offers; "" when it compares nothing.
func (v *Vocabulary) Comparison(r *readiness.Reason) string {
	if r.Component == policy.ComponentInvalid {
		return ""
	}
	return v.p.comparison(r).plain()
}

// Remedy is what a rule says to do about what it finds.
func (v *Vocabulary) Remedy(id policy.RuleID) string {
	if r := v.p.doc.Policy.Rule(id); r != nil {
		return clean(cmp.Or(r.Remedy.Action.In(v.p.lang), ""))
	}
	return ""
}

// ClassPart is one component of a class in words. Open says that unknown facts decide, Bottom that nothing raises it.
type ClassPart struct {
	Key, Name, Level string
	Open, Bottom     bool
}

// Class words the class of an application, component by component.
func (v *Vocabulary) Class(a *readiness.Application) []ClassPart {
	var out []ClassPart
	for _, c := range v.p.components(a.Class) {
		out = append(out, ClassPart{c.key, v.p.t("class." + c.key), c.level, c.open, c.bottom})
	}
	return out
}

// DateWords writes a day in words, in the language of some options.
func DateWords(d inventory.Date, opt Options) (string, error) {
	w, err := newWords(opt.Lang)
	if err != nil {
		return "", err
	}
	return w.date(d), nil
}
