package questions

import (
	"cmp"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// waiting says what waits for one fact.
type waiting struct {
	fact     inventory.FactInfo
	touches  []int // numbers of the applications it may matter to, ascending
	alone    int   // verdicts that wait for nothing else
	verdicts int   // verdicts that wait for it
	findings int   // of rules, and classes, that do
	values   []Value
	all      bool // the values are all there are
}

// register gathers what waits for each fact.
type register struct {
	facts map[inventory.Path]*waiting
}

func (r *register) note(app int, paths []inventory.Path, count func(*waiting)) {
	for _, p := range paths {
		w := r.facts[p]
		if w == nil {
			w = &waiting{}
			r.facts[p] = w
		}
		if n := len(w.touches); n == 0 || w.touches[n-1] != app {
			w.touches = append(w.touches, app)
		}
		count(w)
	}
}

// waits lists the facts that verdicts, scores and classes wait for, in the order of the structural rank.
func waits(inv *inventory.Inventory, rep *policy.Report, a *readiness.Assessment, prior Prior) []*waiting {
	r := register{map[inventory.Path]*waiting{}}
	finding := func(w *waiting) { w.findings++ }
	for i := range a.Applications {
		app := &a.Applications[i]
		for j := range app.Verdicts {
			missing := missingOf(&app.Verdicts[j])
			r.note(i, missing, func(w *waiting) {
				w.verdicts++
				if len(missing) == 1 {
					w.alone++
				}
			})
		}
		if c := rep.Classes.Application(app.ID); c != nil {
			r.note(i, c.Missing, finding)
		}
		x := rep.Application(app.ID)
		if x == nil {
			continue
		}
		for j := range x.Findings {
			if x.Findings[j].Outcome == policy.OutcomeUndetermined {
				r.note(i, x.Findings[j].Missing, finding)
			}
		}
		for j := range x.Requirements {
			r.note(i, x.Requirements[j].Missing, finding)
		}
		for j := range x.Reliefs {
			r.note(i, x.Reliefs[j].Missing, finding)
		}
	}
	return r.sorted(inv, prior)
}

// missingOf lists the facts an undetermined verdict waits for, sorted.
func missingOf(v *readiness.Verdict) []inventory.Path {
	if v.Outcome != readiness.Undetermined {
		return nil
	}
	var out []inventory.Path
	for i := range v.Parts {
		for _, x := range v.Parts[i].Reasons {
			if x.Kind == readiness.ReasonUnknown {
				out = append(out, x.Missing...)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// sorted puts the facts in the order of the structural rank, with the values each may have. Paths that name no fact of the inventory
// are left out: nobody could be asked for them.
func (r *register) sorted(inv *inventory.Inventory, prior Prior) []*waiting {
	blocks := map[inventory.Ref]bool{}
	for p := range r.facts {
		blocks[p.Block()] = true
	}
	var out []*waiting
	for ref := range blocks {
		for f := range inv.BlockFacts(ref) {
			if w := r.facts[f.Path]; w != nil && f.State != inventory.Known && f.State != inventory.NotApplicable {
				w.fact = f
				out = append(out, w)
			}
		}
	}
	slices.SortFunc(out, func(a, b *waiting) int {
		return cmp.Or(cmp.Compare(b.alone, a.alone), cmp.Compare(b.verdicts, a.verdicts),
			cmp.Compare(b.findings, a.findings), cmp.Compare(a.fact.Path, b.fact.Path))
	})
	for _, w := range out {
		w.values, w.all = prior(w.fact)
		w.values = slices.DeleteFunc(slices.Clone(w.values), func(v Value) bool { return !(v.Weight > 0) })
		w.all = w.all && len(w.values) > 0
	}
	return out
}
