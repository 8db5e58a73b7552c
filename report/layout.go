package report

import (
	"cmp"
	"slices"
)

// layout puts the nodes of a directed graph in layers, so that arrows lead from one layer to a later one, cross little and stay
// straight. It is Sugiyama's method in its plain form: cycles are broken, layers taken from longest paths, long arrows led
// through the layers between by points of their own, orders improved by barycentres, heights by pulling neighbours together.
// The same graph always comes out the same.
type layout struct {
	n      int      // nodes; higher numbers are points of long arrows
	edges  [][2]int // between nodes, as given
	turned []bool   // edges that had to be reversed
	routes [][]int  // per edge: the nodes and points it runs through, along the layers
	layer  []int
	layers [][]int // nodes and points per layer, from top to bottom
	y      []float64
	next   [][]int // neighbours in the next layer
	prev   [][]int
}

func newLayout(n int, edges [][2]int) *layout {
	l := &layout{n: n, edges: edges, turned: make([]bool, len(edges)), routes: make([][]int, len(edges))}
	l.breakCycles()
	l.assignLayers()
	l.addPoints()
	l.order()
	l.heights()
	return l
}

// ends are the ends of an edge after cycles are broken.
func (l *layout) ends(e int) (from, to int) {
	if l.turned[e] {
		return l.edges[e][1], l.edges[e][0]
	}
	return l.edges[e][0], l.edges[e][1]
}

// breakCycles turns every edge that leads back to a node still being visited.
func (l *layout) breakCycles() {
	out := make([][]int, l.n)
	for e, ends := range l.edges {
		out[ends[0]] = append(out[ends[0]], e)
	}
	state := make([]uint8, l.n) // 0 new, 1 being visited, 2 done
	var visit func(v int)
	visit = func(v int) {
		state[v] = 1
		for _, e := range out[v] {
			switch to := l.edges[e][1]; state[to] {
			case 0:
				visit(to)
			case 1:
				l.turned[e] = true
			}
		}
		state[v] = 2
	}
	for v := range l.n {
		if state[v] == 0 {
			visit(v)
		}
	}
}

// assignLayers puts every node one after the last of those that lead to it, and draws nodes nothing leads to close to what they
// lead to.
func (l *layout) assignLayers() {
	l.layer = make([]int, l.n)
	out, in := make([][]int, l.n), make([]int, l.n)
	for e := range l.edges {
		from, to := l.ends(e)
		out[from] = append(out[from], to)
		in[to]++
	}
	waiting := slices.Clone(in)
	var queue []int
	for v := range l.n {
		if in[v] == 0 {
			queue = append(queue, v)
		}
	}
	for len(queue) > 0 {
		v := queue[0]
		queue = queue[1:]
		for _, to := range out[v] {
			l.layer[to] = max(l.layer[to], l.layer[v]+1)
			if waiting[to]--; waiting[to] == 0 {
				queue = append(queue, to)
			}
		}
	}
	for v := range l.n {
		if in[v] == 0 && len(out[v]) > 0 {
			first := l.layer[out[v][0]]
			for _, to := range out[v] {
				first = min(first, l.layer[to])
			}
			l.layer[v] = first - 1
		}
	}
}

// addPoints leads long edges through the layers between their ends.
func (l *layout) addPoints() {
	for e := range l.edges {
		from, to := l.ends(e)
		l.routes[e] = []int{from}
		for k := l.layer[from] + 1; k < l.layer[to]; k++ {
			l.layer = append(l.layer, k)
			l.routes[e] = append(l.routes[e], len(l.layer)-1)
		}
		l.routes[e] = append(l.routes[e], to)
	}
	l.next, l.prev = make([][]int, len(l.layer)), make([][]int, len(l.layer))
	for _, route := range l.routes {
		for i := 1; i < len(route); i++ {
			l.next[route[i-1]] = append(l.next[route[i-1]], route[i])
			l.prev[route[i]] = append(l.prev[route[i]], route[i-1])
		}
	}
	for v, k := range l.layer {
		for len(l.layers) <= k {
			l.layers = append(l.layers, nil)
		}
		l.layers[k] = append(l.layers[k], v)
	}
}

// order sweeps over the layers, forth and back, and keeps the order with the fewest crossings.
func (l *layout) order() {
	at := make([]int, len(l.layer))
	place := func(k int) {
		for i, v := range l.layers[k] {
			at[v] = i
		}
	}
	for k := range l.layers {
		place(k)
	}
	best, fewest := cloneLayers(l.layers), l.crossings(at)
	for sweep := range 16 {
		for i := range l.layers {
			k, neighbours := i, l.prev
			if sweep%2 == 1 {
				k, neighbours = len(l.layers)-1-i, l.next
			}
			key := make(map[int]float64, len(l.layers[k]))
			for _, v := range l.layers[k] {
				key[v] = mean(neighbours[v], func(u int) float64 { return float64(at[u]) }, float64(at[v]))
			}
			slices.SortStableFunc(l.layers[k], func(a, b int) int { return cmp.Compare(key[a], key[b]) })
			place(k)
		}
		if c := l.crossings(at); c < fewest {
			best, fewest = cloneLayers(l.layers), c
		}
	}
	l.layers = best
}

func cloneLayers(layers [][]int) [][]int {
	out := make([][]int, len(layers))
	for i := range layers {
		out[i] = slices.Clone(layers[i])
	}
	return out
}

func mean(vs []int, f func(int) float64, none float64) float64 {
	if len(vs) == 0 {
		return none
	}
	sum := 0.0
	for _, v := range vs {
		sum += f(v)
	}
	return sum / float64(len(vs))
}

// crossings counts pairs of edges that cross between two layers.
func (l *layout) crossings(at []int) int {
	total := 0
	for k := range l.layers {
		var seen []int // places of the far ends so far, sorted
		for _, v := range l.layers[k] {
			var ends []int
			for _, to := range l.next[v] {
				ends = append(ends, at[to])
			}
			for _, end := range ends {
				i, _ := slices.BinarySearch(seen, end+1)
				total += len(seen) - i
			}
			for _, end := range ends {
				i, _ := slices.BinarySearch(seen, end)
				seen = slices.Insert(seen, i, end)
			}
		}
	}
	return total
}

// heights gives every node and point a place in its layer, in rows of one: first evenly, then pulled to its neighbours as far as the
// order and the distance allow.
func (l *layout) heights() {
	l.y = make([]float64, len(l.layer))
	tallest := 0.0
	for k := range l.layers {
		tallest = max(tallest, l.spread(k, nil))
	}
	for k := range l.layers {
		own := l.spread(k, nil)
		for _, v := range l.layers[k] {
			l.y[v] += (tallest - own) / 2
		}
	}
	for sweep := range 12 {
		for i := range l.layers {
			k, neighbours := i, l.prev
			if sweep%2 == 1 {
				k, neighbours = len(l.layers)-1-i, l.next
			}
			wish := make([]float64, len(l.layers[k]))
			for j, v := range l.layers[k] {
				wish[j] = mean(neighbours[v], func(u int) float64 { return l.y[u] }, l.y[v])
			}
			l.spread(k, wish)
		}
	}
	l.settle()
}

// room is the distance two neighbours in a layer keep: points of arrows need less than nodes.
func (l *layout) room(a, b int) float64 {
	if a >= l.n && b >= l.n {
		return 0.4
	}
	if a >= l.n || b >= l.n {
		return 0.75
	}
	return 1
}

// spread places a layer as close to the wishes as its order allows, midway between packing it downwards and upwards.
func (l *layout) spread(k int, wish []float64) float64 {
	vs := l.layers[k]
	if len(vs) == 0 {
		return 0
	}
	if wish == nil {
		wish = make([]float64, len(vs))
	}
	down, up := slices.Clone(wish), slices.Clone(wish)
	for i := 1; i < len(vs); i++ {
		down[i] = max(down[i], down[i-1]+l.room(vs[i-1], vs[i]))
	}
	for i := len(vs) - 2; i >= 0; i-- {
		up[i] = min(up[i], up[i+1]-l.room(vs[i], vs[i+1]))
	}
	for i, v := range vs {
		l.y[v] = (down[i] + up[i]) / 2
	}
	first := l.y[vs[0]]
	if allZero(wish) {
		for _, v := range vs {
			l.y[v] -= first
		}
	}
	return l.y[vs[len(vs)-1]] - l.y[vs[0]]
}

func allZero(vs []float64) bool {
	return !slices.ContainsFunc(vs, func(v float64) bool { return v != 0 })
}

// settle moves the picture to where heights begin at zero.
func (l *layout) settle() {
	if len(l.y) == 0 {
		return
	}
	top := slices.Min(l.y)
	for v := range l.y {
		l.y[v] -= top
	}
}
