package report

import (
	"cmp"
	"maps"
	"math"
	"slices"
	"strconv"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// graphData is who depends on whom, what is carried, and where each stands in a picture. Places are layers, along the way arrows lead, and
// rows below each other; the page draws any part of them and closes the gaps.
type graphData struct {
	Nodes  []graphNode `json:"nodes"`
	Edges  [][]any     `json:"edges"` // [from, to, mode, [datasets]], from and to are places in nodes
	Admins []groupNode `json:"admins"`
	Waves  []groupNode `json:"waves,omitempty"`
}

// graphNode is an application, or a system outside, that some flow touches.
type graphNode struct {
	Ref   int     `json:"ref"`
	App   int     `json:"app"` // place in the applications; -1: outside
	Layer int     `json:"x"`
	Row   float64 `json:"y"`
	Wave  int     `json:"w"` // row among all that stand in the same wave
}

// groupNode is an administration or a wave as a whole.
type groupNode struct {
	Key   string  `json:"key"`
	Ref   int     `json:"ref"` // -1: a wave, or nobody
	Layer float64 `json:"x"`
	Row   float64 `json:"y"`
}

// carried is one dependency with what its flows carry.
type carried struct {
	from, to int
	mode     string
	data     []int
}

func (b *dataBuilder) graph() {
	g := &grapher{b: b, index: map[inventory.Ref]int{}}
	for _, a := range b.doc.Inventory.Applications {
		g.application(a)
	}
	if len(g.edges) == 0 {
		return
	}
	ends := make([][2]int, len(g.edges))
	out := &graphData{Nodes: g.nodes}
	for i, e := range g.edges {
		ends[i] = [2]int{e.from, e.to}
		out.Edges = append(out.Edges, []any{e.from, e.to, e.mode, e.data})
	}
	x, y := arrange(len(g.nodes), ends)
	for i := range out.Nodes {
		out.Nodes[i].Layer, out.Nodes[i].Row = x[i], y[i]
	}
	g.wavesApart(out.Nodes, ends)
	out.Admins = g.groups(ends, func(n graphNode) string {
		if n.App < 0 {
			return outsideKey
		}
		if ref := b.out.Apps[n.App].Admin; ref >= 0 {
			return b.out.Refs[ref][1].(string)
		}
		return "none"
	}, false)
	for i, a := range out.Admins {
		out.Admins[i].Ref = -1
		if b.doc.Inventory.Administration(a.Key) != nil {
			out.Admins[i].Ref = b.refOf(inventory.KindAdministration, a.Key)
		}
	}
	if b.doc.Plan != nil {
		out.Waves = g.groups(ends, func(n graphNode) string {
			switch {
			case n.App < 0:
				return outsideKey
			case b.out.Apps[n.App].Wave == 0:
				return "none"
			}
			return itoa(b.out.Apps[n.App].Wave)
		}, true)
	}
	b.out.Graph = out
}

// outsideKey is the group of systems outside the inventory. No block can be called so.
const outsideKey = "*"

// grapher gathers the graph of an inventory.
type grapher struct {
	b     *dataBuilder
	nodes []graphNode
	edges []carried
	index map[inventory.Ref]int
}

func (g *grapher) at(ref inventory.Ref) int {
	if i, ok := g.index[ref]; ok {
		return i
	}
	n := graphNode{Ref: g.b.ref(ref), App: -1}
	if i, ok := g.b.p.place[ref.ID]; ok && ref.Kind == inventory.KindApplication {
		n.App = i
	}
	g.index[ref] = len(g.nodes)
	g.nodes = append(g.nodes, n)
	return len(g.nodes) - 1
}

// application adds what an application calls. Several flows to one place are one edge that carries what they all carry.
func (g *grapher) application(a *inventory.Application) {
	data := map[inventory.Ref][]inventory.Ref{}
	for _, f := range a.Flows.Or(nil) {
		if to, ok := f.To.Value(); ok {
			data[to] = append(data[to], f.Data.Or(nil)...)
		}
	}
	for _, n := range g.b.p.needs[a.ID] {
		refs := data[n.ref]
		slices.SortFunc(refs, inventory.Ref.Compare)
		places := []int{}
		for _, r := range slices.Compact(refs) {
			places = append(places, g.b.ref(r))
		}
		from := g.at(inventory.Ref{Kind: inventory.KindApplication, ID: a.ID})
		g.edges = append(g.edges, carried{from, g.at(n.ref), n.mode, places})
	}
}

// groups joins the nodes of one key, and arranges the groups: by the edges between them, or round a circle. Waves come one after another.
func (g *grapher) groups(edges [][2]int, key func(graphNode) string, round bool) []groupNode {
	seenKey, index, of := map[string]bool{}, map[string]int{}, make([]int, len(g.nodes))
	var out []groupNode
	for _, n := range g.nodes {
		if k := key(n); !seenKey[k] {
			seenKey[k] = true
			out = append(out, groupNode{Key: k, Ref: -1})
		}
	}
	slices.SortStableFunc(out, func(a, b groupNode) int { return cmp.Compare(rank(a.Key), rank(b.Key)) })
	for i, k := range out {
		index[k.Key] = i
	}
	for i, n := range g.nodes {
		of[i] = index[key(n)]
	}
	seen := map[[2]int]bool{}
	var ends [][2]int
	for _, e := range edges {
		if pair := [2]int{of[e[0]], of[e[1]]}; pair[0] != pair[1] && !seen[pair] {
			seen[pair] = true
			ends = append(ends, pair)
		}
	}
	if round || len(ends) > 3*len(out) { // nearly all with all: layers say nothing
		for i := range out {
			turn, n := 2*math.Pi*float64(i)/float64(len(out)), float64(len(out))
			out[i].Layer, out[i].Row = hundredths(n/6*math.Sin(turn)), hundredths(-n/2*math.Cos(turn)) // from the top, as a clock goes
		}
		return out
	}
	x, y := arrange(len(out), ends)
	for i := range out {
		out[i].Layer, out[i].Row = float64(x[i]), y[i]
	}
	return out
}

// rank is the number of a wave; whatever else a group is called comes after all waves, in the order of the inventory.
func rank(key string) int {
	if n, err := strconv.Atoi(key); err == nil {
		return n
	}
	return math.MaxInt
}

// wavesApart gives every node a row in its wave, close to what it is linked with.
func (g *grapher) wavesApart(nodes []graphNode, edges [][2]int) {
	wave := make([]int, len(nodes))
	for i, n := range nodes {
		if n.App >= 0 {
			wave[i] = g.b.out.Apps[n.App].Wave
		}
	}
	row := make([]float64, len(nodes))
	for i, n := range nodes {
		row[i] = n.Row
	}
	for i, r := range barycentres(wave, row, edges) {
		nodes[i].Wave = int(r)
	}
}

// Above these sizes arrows are not led round what stands between: it takes too long, and nobody could follow them.
const (
	maxNodes = 150
	maxEdges = 600
)

// arrange gives every node of a graph a layer and a row. The same graph always comes out the same.
func arrange(n int, edges [][2]int) (layers []int, rows []float64) {
	if n <= maxNodes && len(edges) <= maxEdges {
		l := newLayout(n, edges)
		rows = make([]float64, n)
		for i := range rows {
			rows[i] = hundredths(l.y[i])
		}
		return l.layer[:n], rows
	}
	l := &layout{n: n, edges: edges, turned: make([]bool, len(edges))}
	l.breakCycles()
	l.assignLayers()
	return l.layer, barycentres(l.layer, make([]float64, n), edges)
}

func hundredths(v float64) float64 { return math.Round(v*100)/100 + 0 } // and no negative zero

// barycentres orders what stands in the same column by the mean place of its neighbours, column after column, forth and back, and
// returns the rows.
func barycentres(column []int, wish []float64, edges [][2]int) []float64 {
	neighbours := make([][]int, len(column))
	for _, e := range edges {
		neighbours[e[0]] = append(neighbours[e[0]], e[1])
		neighbours[e[1]] = append(neighbours[e[1]], e[0])
	}
	in := map[int][]int{}
	for i, c := range column {
		in[c] = append(in[c], i)
	}
	columns := slices.Sorted(maps.Keys(in))
	row, at := make([]float64, len(column)), make([]float64, len(column)) // at is the row as a share of the column
	put := func(c int) {
		slices.SortStableFunc(in[c], func(a, b int) int { return cmp.Compare(wish[a], wish[b]) })
		for k, i := range in[c] {
			row[i], at[i] = float64(k), (float64(k)+0.5)/float64(len(in[c]))
		}
	}
	for _, c := range columns {
		put(c)
	}
	for range 12 {
		for _, c := range columns {
			for _, i := range in[c] {
				wish[i] = mean(neighbours[i], func(u int) float64 { return at[u] }, at[i])
			}
			put(c)
		}
		slices.Reverse(columns)
	}
	return row
}
