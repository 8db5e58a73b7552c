package planner

// components finds the strongly connected components of a graph (Tarjan 1972) without recursion, so that a chain of any length is safe.
// It returns the component of every vertex; components are numbered by their smallest vertex.
func components(n int, next [][]int) []int {
	const unseen = -1
	t := tarjan{index: make([]int, n), low: make([]int, n), of: make([]int, n)}
	for v := range n {
		t.index[v], t.of[v] = unseen, unseen
	}
	type frame struct{ v, at int }
	var calls []frame
	for root := range n {
		if t.index[root] != unseen {
			continue
		}
		t.enter(root)
		calls = append(calls, frame{v: root})
		for len(calls) > 0 {
			f := &calls[len(calls)-1]
			if f.at < len(next[f.v]) {
				w := next[f.v][f.at]
				f.at++
				switch {
				case t.index[w] == unseen:
					t.enter(w)
					calls = append(calls, frame{v: w})
				case t.of[w] == unseen:
					t.low[f.v] = min(t.low[f.v], t.index[w])
				}
				continue
			}
			v := f.v
			calls = calls[:len(calls)-1]
			if len(calls) > 0 {
				parent := calls[len(calls)-1].v
				t.low[parent] = min(t.low[parent], t.low[v])
			}
			if t.low[v] == t.index[v] {
				t.leave(v)
			}
		}
	}
	return renumber(t.of)
}

type tarjan struct {
	index, low, of []int
	stack          []int
	clock, found   int
}

func (t *tarjan) enter(v int) {
	t.index[v], t.low[v] = t.clock, t.clock
	t.clock++
	t.stack = append(t.stack, v)
}

func (t *tarjan) leave(v int) {
	for {
		w := t.stack[len(t.stack)-1]
		t.stack = t.stack[:len(t.stack)-1]
		t.of[w] = t.found
		if w == v {
			break
		}
	}
	t.found++
}

// renumber numbers classes in the order of their first members.
func renumber(of []int) []int {
	number, found := make([]int, len(of)), 0 // by class, from 1; there are no more classes than members
	out := make([]int, len(of))
	for v, c := range of {
		if number[c] == 0 {
			found++
			number[c] = found
		}
		out[v] = number[c] - 1
	}
	return out
}
