package konveyor

import (
	"fmt"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// maxNamed is the number of applications that a note on a circle names.
const maxNamed = 20

// graph knows the applications of a file, as numbers, and who depends on whom.
type graph struct {
	given *importers.IDs
	index map[string]int // of an id
	ids   []string
	rows  []int // of the application's own row; 0: none yet
	first []int // row that mentions it first as a dependency; 0: none
	to    [][]int
	known map[[2]int32]bool // dependencies
}

func newGraph() *graph {
	return &graph{given: importers.NewIDs("app"), index: map[string]int{}, known: map[[2]int32]bool{}}
}

// node returns the number of the application of this name. Case does not tell applications apart.
func (g *graph) node(name string) int {
	id, _ := g.given.ID(strings.ToLower(name), name)
	n, known := g.index[id]
	if !known {
		n = len(g.ids)
		g.index[id] = n
		g.ids, g.rows, g.first, g.to = append(g.ids, id), append(g.rows, 0), append(g.first, 0), append(g.to, nil)
	}
	return n
}

func (g *graph) mention(node, row int) {
	if g.first[node] == 0 {
		g.first[node] = row
	}
}

// link notes a dependency; false when it was known.
func (g *graph) link(from, to int) bool {
	pair := [2]int32{int32(from), int32(to)}
	if g.known[pair] {
		return false
	}
	g.known[pair] = true
	g.to[from] = append(g.to[from], to)
	return true
}

// noteUndeclared tells the applications that have no row of their own.
func (g *graph) noteUndeclared(book *importers.Notebook) {
	for n, id := range g.ids {
		if g.rows[n] == 0 && g.first[n] > 0 {
			book.Add(importers.Note{Row: g.first[n]}.Saying("application.%s has no row of type 1: nothing but its name is known; add the row", id))
		}
	}
}

// noteCircles tells the sets of applications that depend on one another, by Tarjan's algorithm without recursion: a chain of
// dependencies may be as long as the file.
func (g *graph) noteCircles(book *importers.Notebook) {
	for _, set := range g.circles() {
		names := make([]string, 0, len(set))
		for _, n := range set {
			names = append(names, "application."+g.ids[n])
		}
		slices.Sort(names)
		more := ""
		if len(names) > maxNamed {
			names, more = names[:maxNamed], fmt.Sprintf(" and %d more", len(set)-maxNamed)
		}
		book.Add(importers.Note{Text: fmt.Sprintf("%d applications depend on one another in a circle, which Konveyor would refuse and the inventory keeps: %s%s",
			len(set), strings.Join(names, ", "), more)})
	}
}

// circles returns the strongly connected sets of more than one application, in the order in which their first row is met.
func (g *graph) circles() [][]int {
	t := tarjan{g: g, number: make([]int, len(g.ids)), low: make([]int, len(g.ids)), on: make([]bool, len(g.ids))}
	for n := range g.ids {
		if t.number[n] == 0 {
			t.visit(n)
		}
	}
	slices.SortFunc(t.sets, func(a, b []int) int { return slices.Min(a) - slices.Min(b) })
	return t.sets
}

type tarjan struct {
	g           *graph
	count       int
	number, low []int // from 1; 0: not met
	on          []bool
	stack       []int
	sets        [][]int
}

// visit walks all that n reaches. A frame is a node and the number of its dependencies that were followed.
func (t *tarjan) visit(n int) {
	type frame struct{ node, next int }
	t.enter(n)
	frames := []frame{{n, 0}}
	for len(frames) > 0 {
		f := &frames[len(frames)-1]
		if f.next < len(t.g.to[f.node]) {
			to := t.g.to[f.node][f.next]
			f.next++
			switch {
			case t.number[to] == 0:
				t.enter(to)
				frames = append(frames, frame{to, 0})
			case t.on[to]:
				t.low[f.node] = min(t.low[f.node], t.number[to])
			}
			continue
		}
		done := f.node
		frames = frames[:len(frames)-1]
		if len(frames) > 0 {
			up := frames[len(frames)-1].node
			t.low[up] = min(t.low[up], t.low[done])
		}
		t.leave(done)
	}
}

func (t *tarjan) enter(n int) {
	t.count++
	t.number[n], t.low[n], t.on[n] = t.count, t.count, true
	t.stack = append(t.stack, n)
}

// leave closes the set that n is the root of.
func (t *tarjan) leave(n int) {
	if t.low[n] != t.number[n] {
		return
	}
	at := len(t.stack)
	for met := false; !met; {
		at--
		t.on[t.stack[at]] = false
		met = t.stack[at] == n
	}
	set := slices.Clone(t.stack[at:])
	t.stack = t.stack[:at]
	if len(set) > 1 {
		t.sets = append(t.sets, set)
	}
}
