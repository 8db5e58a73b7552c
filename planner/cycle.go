package planner

import (
	"slices"
	"strings"
)

// mostCycles is the number of strict statements followed in one knot; putting their cycles right shows the others.
const mostCycles = 20

// strictCycles reports the cycles that contain a strict order: each as the shortest way round through one strict statement.
func (d *draft) strictCycles() {
	out := d.outEdges()
	tried := map[int]int{}
	said := map[string]bool{}
	for i := range d.edges {
		e := &d.edges[i]
		g := d.groupOf[e.from]
		if e.lag != lagStrict || d.groupOf[e.to] != g {
			continue
		}
		d.knotted[g] = true
		if tried[g]++; tried[g] > mostCycles {
			continue
		}
		round := append([]Statement{d.statementOf(e)}, d.path(out, e.to, e.from)...)
		texts := make([]string, len(round))
		for k, s := range round {
			texts[k] = s.Text
		}
		slices.Sort(texts)
		if key := strings.Join(texts, "\n"); !said[key] {
			said[key] = true
			d.conflicts = append(d.conflicts, Conflict{Kind: "cycle", Statements: round})
		}
	}
}

// outEdges lists the edges inside groups by their tail.
func (d *draft) outEdges() [][]int {
	out := make([][]int, len(d.movers))
	for i := range d.edges {
		if e := &d.edges[i]; d.groupOf[e.from] == d.groupOf[e.to] {
			out[e.from] = append(out[e.from], i)
		}
	}
	return out
}

// path returns the statements along a shortest way from one member of a group to another.
func (d *draft) path(out [][]int, from, to int) []Statement {
	by := map[int]int{from: -1} // the edge a mover was reached by
	queue := []int{from}
	for len(queue) > 0 {
		v := queue[0]
		queue = queue[1:]
		if v == to {
			break
		}
		for _, i := range out[v] {
			if _, seen := by[d.edges[i].to]; !seen {
				by[d.edges[i].to] = i
				queue = append(queue, d.edges[i].to)
			}
		}
	}
	var way []Statement
	for v := to; v != from; {
		i, ok := by[v]
		if !ok {
			return nil
		}
		way = append(way, d.statementOf(&d.edges[i]))
		v = d.edges[i].from
	}
	slices.Reverse(way)
	return way
}

// togetherApart reports pairs kept apart that other statements bind to one wave, with the statements that bind them.
func (d *draft) togetherApart() {
	out := d.outEdges()
	said := map[[2]int]bool{}
	for _, x := range d.apart {
		key := [2]int{min(x.a, x.b), max(x.a, x.b)}
		if d.groupOf[x.a] != d.groupOf[x.b] || said[key] {
			continue
		}
		said[key] = true
		statements := append([]Statement{x.statement}, d.path(out, x.a, x.b)...)
		for _, s := range d.path(out, x.b, x.a) {
			if !stated(statements, s) {
				statements = append(statements, s)
			}
		}
		d.conflicts = append(d.conflicts, Conflict{Kind: "together_apart", Statements: statements})
	}
}
