// Package network is the graph that drawing formats draw: applications and outside systems, the flows between them, waves as clusters.
package network

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/say"
)

// Node is an application or an outside system.
type Node struct {
	Ref       inventory.Ref
	Name      string
	Class     string // A to D, two letters where it is open; "" of an outside system
	Worst     policy.SystemClass
	Open      bool   // unknown facts decide the class
	Sensitive bool   // holds sensitive data for certain
	Best      string // word of the best outcome; "" of an outside system
	Outcome   string // the same in the language
	Wave      int    // 0: none
}

// External reports whether the node is an outside system.
func (n Node) External() bool { return n.Ref.Kind != inventory.KindApplication }

// Edge leads from the node that calls to the one it needs. Nodes are given by their place.
type Edge struct {
	From, To int
	Mode     string // sync, async, batch, manual or ""
	Label    string // the mode in words
	Flows    int    // how many flows it stands for
}

// Graph is the whole, sorted: applications by id, then outside systems.
type Graph struct {
	Title, Marking, Lang string
	RightToLeft          bool
	Nodes                []Node
	Edges                []Edge
	Waves                []Wave
}

// Wave is a cluster.
type Wave struct {
	Number int
	Label  string
	Nodes  []int
}

// Of makes the graph of a document. Several flows between two nodes are one edge by mode.
func Of(d report.Document, opt report.Options) (*Graph, error) {
	w, err := report.NewWording(d, opt)
	if err != nil {
		return nil, err
	}
	g := &Graph{Title: w.Title(), Marking: w.Marking(), Lang: w.Lang(), RightToLeft: w.RightToLeft()}
	place, wave := map[inventory.Ref]int{}, map[string]int{}
	if d.Plan != nil {
		for i := range d.Plan.Waves {
			for _, p := range d.Plan.Waves[i].Placements {
				wave[p.Application] = d.Plan.Waves[i].Number
			}
		}
	}
	add := func(n Node) {
		place[n.Ref] = len(g.Nodes)
		g.Nodes = append(g.Nodes, n)
	}
	for _, a := range d.Inventory.Applications {
		n := Node{Ref: inventory.Ref{Kind: inventory.KindApplication, ID: a.ID}}
		n.Name = w.Name(n.Ref)
		if x := d.Assessment.Application(a.ID); x != nil {
			n.Class, n.Worst, n.Open = report.SystemClass(x.Class), x.Class.Hi.System, x.Class.Lo.System != x.Class.Hi.System
			n.Sensitive, n.Best, n.Outcome = x.Class.Lo.SensitiveData, x.Prospect().String(), w.Prospect(x.Prospect())
		}
		n.Wave = wave[a.ID]
		add(n)
	}
	for _, e := range d.Inventory.Externals {
		ref := inventory.Ref{Kind: inventory.KindExternal, ID: e.ID}
		add(Node{Ref: ref, Name: w.Name(ref)})
	}
	g.edges(d.Inventory, w, place)
	g.waves(d, w)
	return g, nil
}

func (g *Graph) edges(inv *inventory.Inventory, w *report.Wording, place map[inventory.Ref]int) {
	type key struct {
		from, to int
		mode     string
	}
	count := map[key]int{}
	var order []key
	for _, a := range inv.Applications {
		from := place[inventory.Ref{Kind: inventory.KindApplication, ID: a.ID}]
		for _, f := range a.Flows.Or(nil) {
			ref, known := f.To.Value()
			to, ok := place[ref]
			if !known || !ok {
				continue
			}
			k := key{from, to, f.Mode.Or("")}
			if count[k]++; count[k] == 1 {
				order = append(order, k)
			}
		}
	}
	slices.SortStableFunc(order, func(a, b key) int {
		if a.from != b.from {
			return a.from - b.from
		}
		return a.to - b.to
	})
	for _, k := range order {
		g.Edges = append(g.Edges, Edge{k.from, k.to, k.mode, w.Mode(k.mode), count[k]})
	}
}

// waves puts applications in their waves; those without one are in none.
func (g *Graph) waves(d report.Document, w *report.Wording) {
	if d.Plan == nil {
		return
	}
	for i := range d.Plan.Waves {
		wave := Wave{Number: d.Plan.Waves[i].Number, Label: w.Wave(d.Plan.Waves[i].Number)}
		if d.Plan.Waves[i].Pilot {
			wave.Label += " (" + say.In(g.Lang, "pilot") + ")"
		}
		for k, n := range g.Nodes {
			if n.Wave == wave.Number && !n.External() {
				wave.Nodes = append(wave.Nodes, k)
			}
		}
		if len(wave.Nodes) > 0 {
			g.Waves = append(g.Waves, wave)
		}
	}
}

// Loose lists the nodes of no wave.
func (g *Graph) Loose() []int {
	in := map[int]bool{}
	for _, w := range g.Waves {
		for _, n := range w.Nodes {
			in[n] = true
		}
	}
	var out []int
	for i := range g.Nodes {
		if !in[i] {
			out = append(out, i)
		}
	}
	return out
}

// Style is how a class looks in every drawing format.
type Style struct{ Fill, Line, Text string }

// StyleOf gives classes colours that differ in lightness too, so that they stay apart without colours. What is outside is grey.
func StyleOf(n Node) Style {
	if n.External() {
		return Style{"#f2f2f2", "#767676", "#333333"}
	}
	switch n.Worst {
	case policy.ClassA:
		return Style{"#8c2d04", "#4a1802", "#ffffff"}
	case policy.ClassB:
		return Style{"#ec7014", "#993404", "#000000"}
	case policy.ClassC:
		return Style{"#fec44f", "#cc8a00", "#000000"}
	}
	return Style{"#ffffe5", "#8a8a4a", "#000000"}
}
