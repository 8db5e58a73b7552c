package readiness

import (
	"fmt"
	"reflect"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/memory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// DefaultMemory is how many bytes an assessor remembers when the caller names no number: some three thousand applications.
const DefaultMemory = 256 << 20

// Assessor assesses as [Assess] does, to the byte, and remembers what it found of each application. It is meant for reports of an engine
// that remembers, too: an application whose class and report are those of a former assessment, at the same place in memory, and which is
// compared with the same targets by the same model, is not compared again. Assessments share what they have in common, and must not be
// changed. An Assessor is safe for concurrent use.
type Assessor struct {
	benches *memory.Memory[int, *bench]
	cases   *memory.Memory[caseKey, *verdicts]
	asked   *memory.Memory[inventory.Path, *asked]
}

// NewAssessor returns an assessor that remembers about so many bytes; not positive: [DefaultMemory].
func NewAssessor(bytes int) *Assessor {
	if bytes <= 0 {
		bytes = DefaultMemory
	}
	return &Assessor{
		benches: memory.New[int, *bench](bytes / 16), cases: memory.New[caseKey, *verdicts](bytes / 8 * 7), asked: memory.New[inventory.Path, *asked](bytes / 16),
	}
}

// Assess is the function [Assess]; a nil Assessor remembers nothing.
func (a *Assessor) Assess(inv *inventory.Inventory, c *policy.Classes, rep *policy.Report, m Model) (*Assessment, error) {
	if inv == nil {
		return nil, fmt.Errorf("assess: %w", inventory.ErrNoInventory)
	}
	out := &Assessment{AsOf: inv.AsOf(), Model: m, Applications: make([]Application, 0, len(inv.Applications))}
	q := questions{inv, a, map[inventory.Path]*Question{}}
	err := hearAll(inv, c, rep, m, a, func(h heard) {
		q.add(h.application.ID, h.waits)
		out.Applications = append(out.Applications, h.application)
	})
	if err != nil {
		return nil, err
	}
	out.Datasets = finalClasses(c, rep).Datasets
	out.Questions = q.ranked()
	return out, nil
}

// bench is what all cases of a court are judged by. Equal ones are one.
type bench struct {
	model   string // written out: the caller may change his
	rules   []policy.Rule
	targets []*inventory.Target
	offers  []policy.Offer
}

// bench returns what a court judges by.
func (a *Assessor) bench(c *court, rep *policy.Report) *bench {
	if a == nil {
		return nil
	}
	b := &bench{fmt.Sprintf("%#v", c.model), rep.Rules, slices.Clone(c.targets), rep.Offers}
	same := func(old *bench) bool {
		return old.model == b.model && slices.Equal(old.targets, b.targets) && sameList(old.rules, b.rules) && sameList(old.offers, b.offers)
	}
	if old, ok := a.benches.Find(0, same); ok {
		return old
	}
	const benchSize = 4 << 10
	a.benches.Keep(0, b, benchSize)
	return b
}

// sameList reports whether two lists are one, or equal.
func sameList[T any](a, b []T) bool {
	return len(a) == len(b) && (len(a) == 0 || &a[0] == &b[0] || reflect.DeepEqual(a, b))
}

type caseKey struct {
	bench       *bench
	application string
}

// verdicts is what was found of an application, and of what.
type verdicts struct {
	app    *inventory.Application
	class  policy.ApplicationClass
	report policy.ApplicationReport
	found  heard
}

// hear hears a case, or finds what was found of it.
func (a *Assessor) hear(c *court, b *bench, class *policy.ApplicationClass, report *policy.ApplicationReport) heard {
	if a == nil {
		return c.hear(class, report).assess()
	}
	v := &verdicts{app: c.inv.Application(class.Application), class: *class, report: *report}
	same := func(old *verdicts) bool {
		return old.app == v.app && sameParts(&old.class, &v.class) && sameParts(&old.report, &v.report)
	}
	k := caseKey{b, class.Application}
	if old, ok := a.cases.Find(k, same); ok {
		return old.found
	}
	v.found = c.hear(class, report).assess()
	a.cases.Keep(k, v, v.size())
	return v.found
}

// sameParts reports whether two structs of one type hold the same: the same lists, not only equal ones, and equal values otherwise.
func sameParts[T any](a, b *T) bool {
	x, y := reflect.ValueOf(a).Elem(), reflect.ValueOf(b).Elem()
	for i := range x.NumField() {
		f, g := x.Field(i), y.Field(i)
		if f.Kind() == reflect.Slice {
			if f.Len() != g.Len() || f.IsNil() != g.IsNil() || f.Len() > 0 && f.Pointer() != g.Pointer() {
				return false
			}
		} else if !f.Equal(g) {
			return false
		}
	}
	return true
}

// size is about how many bytes the verdicts take with what they rest on.
func (v *verdicts) size() int {
	const partSize, reasonSize, factSize, reportSize = 128, 256, 24, 8 << 10
	n := reportSize + factSize*len(v.found.waits)
	for _, x := range v.found.application.Verdicts {
		for _, p := range x.Parts {
			n += partSize
			for _, r := range p.Reasons {
				n += reasonSize + factSize*len(r.Missing)
			}
		}
	}
	for _, s := range v.found.application.Scores {
		n += partSize * (1 + len(s.Contributions))
	}
	for _, acc := range v.found.ledger.Accounts {
		n += partSize * (1 + len(acc.Costs))
	}
	return n
}

// asked is what is stated about a fact, and whom to ask, as its block says.
type asked struct {
	block         any
	state, reason string
	ask           inventory.Ref
}

// tell fills in what is stated about the fact of a question, if it is known of this block.
func (a *Assessor) tell(q *Question, block any) bool {
	if a == nil {
		return false
	}
	x, ok := a.asked.Find(q.Fact, func(x *asked) bool { return x.block == block })
	if ok {
		q.State, q.Reason, q.Ask = x.state, x.reason, x.ask
	}
	return ok
}

// note remembers what is stated about the fact of a question.
func (a *Assessor) note(q *Question, block any) {
	if a != nil {
		a.asked.Keep(q.Fact, &asked{block, q.State, q.Reason, q.Ask}, len(q.Fact)+len(q.Reason))
	}
}
