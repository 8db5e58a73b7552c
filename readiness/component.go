package readiness

// edges is a directed graph on nodes 0 to len(first)-2 in compressed form: the successors of u are to[first[u]:first[u+1]].
type edges struct {
	first []int32
	to    []int32
}

// components numbers the strongly connected components of a graph and returns each node's. Every edge between two components
// leads from the greater number to the smaller. It keeps its own stack, so that a cycle through a hundred thousand nodes costs no
// more than its size.
func components(g edges) (of []int32, count int) {
	n := len(g.first) - 1
	t := tarjan{edges: g, index: make([]int32, n), low: make([]int32, n), of: make([]int32, n)}
	for u := range n {
		t.of[u] = -1
	}
	for u := range n {
		if t.index[u] == 0 {
			t.visit(int32(u))
		}
	}
	return t.of, t.count
}

type tarjan struct {
	edges
	index, low []int32 // index counts from 1; 0 is not visited
	of         []int32
	count      int
	next       int32
	open       []int32 // nodes whose component is not complete
	frames     []frame
}

type frame struct{ node, edge int32 }

func (t *tarjan) enter(u int32) {
	t.next++
	t.index[u], t.low[u] = t.next, t.next
	t.open = append(t.open, u)
	t.frames = append(t.frames, frame{u, t.first[u]})
}

func (t *tarjan) visit(root int32) {
	t.enter(root)
	for len(t.frames) > 0 {
		f := &t.frames[len(t.frames)-1]
		u := f.node
		if f.edge < t.first[u+1] {
			v := t.to[f.edge]
			f.edge++
			if t.index[v] == 0 {
				t.enter(v)
			} else if t.of[v] < 0 {
				t.low[u] = min(t.low[u], t.index[v])
			}
			continue
		}
		t.leave(u)
	}
}

func (t *tarjan) leave(u int32) {
	t.frames = t.frames[:len(t.frames)-1]
	if len(t.frames) > 0 {
		parent := t.frames[len(t.frames)-1].node
		t.low[parent] = min(t.low[parent], t.low[u])
	}
	if t.low[u] != t.index[u] {
		return
	}
	for {
		v := t.open[len(t.open)-1]
		t.open = t.open[:len(t.open)-1]
		t.of[v] = int32(t.count)
		if v == u {
			break
		}
	}
	t.count++
}
