package readiness

import (
	"cmp"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// questions gathers the facts that undetermined verdicts wait for.
type questions struct {
	inv   *inventory.Inventory
	index map[inventory.Path]*Question
}

// add books the facts one verdict of an application waits for.
func (q *questions) add(application string, v *Verdict) {
	if v.Outcome != Undetermined {
		return
	}
	missing := v.Missing()
	for _, p := range missing {
		x := q.index[p]
		if x == nil {
			x = &Question{Fact: p}
			q.index[p] = x
		}
		x.Verdicts++
		if len(missing) == 1 {
			x.Alone++
		}
		if n := len(x.Applications); n == 0 || x.Applications[n-1] != application {
			x.Applications = append(x.Applications, application)
		}
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
		x.Ask = q.ask(p)
		blocks[p.Block()] = true
	}
	for ref := range blocks {
		for f := range q.inv.BlockFacts(ref) {
			if x := q.index[f.Path]; x != nil {
				x.State, x.Reason = f.State.String(), f.Detail.Reason
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
