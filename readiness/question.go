package readiness

import (
	"cmp"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// questions gathers the facts that undetermined verdicts wait for.
type questions struct {
	inv   *inventory.Inventory
	by    *Assessor // nil: what is stated is read anew
	index map[inventory.Path]*Question
}

// wait is a fact that undetermined verdicts on one application wait for.
type wait struct {
	fact            inventory.Path
	verdicts, alone int
}

// waitsOf counts the facts that the verdicts on one application wait for.
func waitsOf(verdicts []Verdict) []wait {
	var out []wait
	at := map[inventory.Path]int{}
	for i := range verdicts {
		if verdicts[i].Outcome != Undetermined {
			continue
		}
		missing := verdicts[i].Missing()
		for _, p := range missing {
			n, ok := at[p]
			if !ok {
				n = len(out)
				at[p], out = n, append(out, wait{fact: p})
			}
			out[n].verdicts++
			if len(missing) == 1 {
				out[n].alone++
			}
		}
	}
	return out
}

// add books the facts that the verdicts on an application wait for.
func (q *questions) add(application string, waits []wait) {
	for _, w := range waits {
		x := q.index[w.fact]
		if x == nil {
			x = &Question{Fact: w.fact}
			q.index[w.fact] = x
		}
		x.Verdicts += w.verdicts
		x.Alone += w.alone
		x.Applications = append(x.Applications, application)
	}
}

// ranked lists the questions, those first that settle most verdicts by themselves, then those most verdicts wait for.
func (q *questions) ranked() []Question {
	q.describe()
	out := make([]Question, 0, len(q.index))
	for _, x := range q.index {
		out = append(out, *x)
	}
	slices.SortFunc(out, func(a, b Question) int {
		return cmp.Or(cmp.Compare(b.Alone, a.Alone), cmp.Compare(b.Verdicts, a.Verdicts), cmp.Compare(a.Fact, b.Fact))
	})
	return out
}

// describe says of every question what is stated about its fact, and whom to ask. It reads each block once: one block may be
// behind very many questions.
func (q *questions) describe() {
	blocks := map[inventory.Ref]bool{}
	for p, x := range q.index {
		ref := p.Block()
		if q.by.tell(x, q.inv.Block(ref)) {
			continue
		}
		x.Ask = q.ask(p)
		blocks[ref] = true
	}
	for ref := range blocks {
		block := q.inv.Block(ref)
		for f := range q.inv.BlockFacts(ref) {
			if x := q.index[f.Path]; x != nil {
				x.State, x.Reason = f.State.String(), f.Detail.Reason
				q.by.note(x, block)
			}
		}
	}
}

// ask says who knows a fact: the team that owns an application, else its administration; the steward of a dataset; an
// administration itself. The zero reference: nobody is stated.
func (q *questions) ask(fact inventory.Path) inventory.Ref {
	ref := fact.Block()
	switch ref.Kind {
	case inventory.KindApplication:
		if a := q.inv.Application(ref.ID); a != nil {
			return a.Owner.Or(a.Administration.Or(inventory.Ref{}))
		}
	case inventory.KindDataset, inventory.KindRegister:
		if d := q.inv.Dataset(ref); d != nil {
			return d.Steward.Or(inventory.Ref{})
		}
	case inventory.KindAdministration:
		return ref
	}
	return inventory.Ref{}
}
