package planner

import (
	"iter"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/planner/packing"
)

// explainer says why placements are not earlier. It tests every earlier wave against the finished plan: shiftLeft has made sure that
// something closes each of them.
type explainer struct {
	d     *draft
	m     *model
	wave  []int
	left  [][]int64       // free capacity by resource and wave
	into  [][]int32       // by group: edges from other groups
	pred  [][]packing.Arc // by group: what must come before it
	apart [][]int         // by group: groups it is kept apart from
	first map[int]int     // by group with work in several waves: the first of them

	holds [][]Reason // by group: what holds it
	moves []Sentence // by group: what would let it move earlier
}

func newExplainer(d *draft, m *model, wave []int) *explainer {
	e := &explainer{d: d, m: m, wave: wave, first: m.firstParts(wave)}
	for r := range m.p.Capacity {
		e.left = append(e.left, append([]int64(nil), m.p.Capacity[r]...))
	}
	for g, w := range wave {
		for _, n := range m.p.Items[g].Needs {
			e.left[n.Resource][w] -= n.Amount
		}
	}
	e.pred = listed(len(m.p.Items), func(yield func(int, packing.Arc) bool) {
		for _, a := range m.p.Arcs {
			if !yield(a.To, a) {
				return
			}
		}
	})
	e.apart = listed(len(d.groups), func(yield func(int, int) bool) {
		for _, x := range m.p.Apart {
			if !yield(x[0], x[1]) || !yield(x[1], x[0]) {
				return
			}
		}
	})
	e.into = listed(len(d.groups), d.edgesInto())
	return e
}

// edgesInto goes through the edges between groups by the group of their head.
func (d *draft) edgesInto() iter.Seq2[int, int32] {
	return func(yield func(int, int32) bool) {
		for i := range d.edges {
			from, to := d.groupOf[d.edges[i].from], d.groupOf[d.edges[i].to]
			if from != to && !yield(to, int32(i)) {
				return
			}
		}
	}
}

// explain finds the reasons of all groups in the first waves.
func (e *explainer) explain(waves int) {
	e.holds, e.moves = make([][]Reason, len(e.d.groups)), make([]Sentence, len(e.d.groups))
	inParallel(len(e.d.groups), func(from, until int) {
		for g := from; g < until; g++ {
			if e.wave[g] < waves {
				e.holds[g], e.moves[g] = slices.Clip(e.held(g)), e.earlier(g)
			}
		}
	})
}

// reasons explains one mover: what binds it to others, that it is provisional, and what holds its group.
func (e *explainer) reasons(i int) []Reason {
	g := e.d.groupOf[i]
	var out []Reason
	if p := e.d.movers[i].provisional; !p.IsZero() {
		out = append(out, reason("provisional", say("provisional", p), e.d.refs(i)...))
	}
	if members := e.d.groups[g].members; len(members) > 1 {
		others := slices.DeleteFunc(slices.Clone(members), func(j int) bool { return j == i })
		out = append(out, reason("together", togetherWith(e.d.ids(others)), e.d.refs(others...)...))
	}
	if out == nil {
		return e.holds[g]
	}
	return append(out, e.holds[g]...)
}
