package report

import (
	"cmp"
	"html/template"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// graphView is the picture of the dependencies, and what it leaves out.
type graphView struct {
	Picture template.HTML
	Notes   []line
	Modes   []tile // legend of the arrows
	None    bool
}

// node is a box of the picture.
type node struct {
	ref         inventory.Ref
	label, note string
	badge       string // the class's letter
	key         string // class of the style sheet
	weight      int
}

// arrow leads from one box to another.
type arrow struct {
	from, to int
	mode     string
	count    int
}

// Graph draws the dependencies between applications: all of them, or wave by wave, or the most connected part.
func (p *page) Graph() graphView {
	nodes, arrows := p.graphNodes()
	if len(arrows) == 0 {
		return graphView{None: true}
	}
	view := graphView{}
	for _, m := range []string{"sync", "async", "batch", "manual", "unknown"} {
		view.Modes = append(view.Modes, tile{Key: m, Label: p.t("mode." + m)})
	}
	all := len(nodes)
	switch {
	case all > maxNodes && p.doc.Plan != nil && len(p.doc.Plan.Waves) > 0 && len(p.doc.Plan.Waves) < maxNodes:
		nodes, arrows = p.collapse(nodes, arrows)
		view.Notes = append(view.Notes, p.say("graph.waves", "n", p.n(all)))
		view.Modes = nil
	case all > maxNodes:
		nodes, arrows = strongest(nodes, arrows)
		view.Notes = append(view.Notes, p.say("graph.note"), p.say("graph.part", "shown", p.n(len(nodes)), "all", p.n(all)))
	default:
		view.Notes = append(view.Notes, p.say("graph.note"))
	}
	if len(arrows) > maxEdges {
		view.Notes = append(view.Notes, p.say("graph.edges", "shown", p.n(maxEdges), "all", p.n(len(arrows))))
		arrows = mostConnected(nodes, arrows)
	}
	if alone := p.alone(); len(alone) > 0 {
		view.Notes = append(view.Notes, p.say("graph.alone", "list", p.applications(alone, 12)))
	}
	view.Picture = p.drawGraph(nodes, arrows)
	return view
}

// graphNodes makes a box of every application and outside system that some flow touches.
func (p *page) graphNodes() ([]node, []arrow) {
	var nodes []node
	var arrows []arrow
	index := map[inventory.Ref]int{}
	at := func(ref inventory.Ref) int {
		i, ok := index[ref]
		if !ok {
			i = len(nodes)
			index[ref] = i
			nodes = append(nodes, p.node(ref))
		}
		nodes[i].weight++
		return i
	}
	for _, a := range p.doc.Inventory.Applications {
		for _, d := range p.needs[a.ID] {
			from, to := at(inventory.Ref{Kind: inventory.KindApplication, ID: a.ID}), at(d.ref)
			arrows = append(arrows, arrow{from: from, to: to, mode: cmp.Or(d.mode, "unknown"), count: 1})
		}
	}
	return nodes, arrows
}

func (p *page) node(ref inventory.Ref) node {
	n := node{ref: ref, label: cmp.Or(p.names.text(ref), ref.ID), key: "outside"}
	n.note = n.label
	if ref.Kind != inventory.KindApplication {
		return n
	}
	n.key = "open"
	if a := p.doc.Assessment.Application(ref.ID); a != nil {
		n.badge, n.key = systemClass(a.Class), "class-"+a.Class.Lo.System.String()
		n.note += " · " + p.t("class") + " " + n.badge + " · " + p.outcome(a.Best()).Label
	}
	if w := p.wave[ref.ID]; w > 0 {
		n.note += " · " + p.say("wave", "n", p.n(w)).String()
	}
	return n
}

// alone lists the applications no flow touches.
func (p *page) alone() []string {
	var out []string
	for _, a := range p.doc.Inventory.Applications {
		if len(p.needs[a.ID]) == 0 && len(p.asked[a.ID]) == 0 {
			out = append(out, a.ID)
		}
	}
	return out
}

// collapse makes one box of every wave, and one of everything outside the plan.
func (p *page) collapse(nodes []node, arrows []arrow) ([]node, []arrow) {
	size := map[int]int{}
	for _, n := range nodes {
		size[p.wave[n.ref.ID]]++
	}
	waves := make([]int, 0, len(size))
	for w := range size {
		waves = append(waves, w)
	}
	slices.SortFunc(waves, func(a, b int) int { return cmp.Compare(uint(a-1), uint(b-1)) }) // outside the plan, 0, comes last
	out := make([]node, len(waves))
	index := map[int]int{}
	for i, w := range waves {
		index[w] = i
		label, key := p.say("wave", "n", p.n(w)).String(), "open"
		if w == 0 {
			label, key = p.t("graph.outside"), "outside"
		}
		out[i] = node{label: label, note: label + p.t("colon") + p.n(size[w]), badge: p.n(size[w]), key: key}
	}
	count := map[[2]int]int{}
	for _, a := range arrows {
		from, to := index[p.wave[nodes[a.from].ref.ID]], index[p.wave[nodes[a.to].ref.ID]]
		if from != to {
			count[[2]int{from, to}]++
		}
	}
	var merged []arrow
	for ends, n := range count {
		merged = append(merged, arrow{from: ends[0], to: ends[1], mode: "sync", count: n})
	}
	slices.SortFunc(merged, func(a, b arrow) int { return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to)) })
	return out, merged
}

// strongest keeps the boxes with the most arrows.
func strongest(nodes []node, arrows []arrow) ([]node, []arrow) {
	order := make([]int, len(nodes))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(nodes[b].weight, nodes[a].weight) })
	order = order[:maxNodes]
	slices.Sort(order)
	kept := map[int]int{}
	var out []node
	for _, i := range order {
		kept[i] = len(out)
		out = append(out, nodes[i])
	}
	var left []arrow
	for _, a := range arrows {
		from, ok1 := kept[a.from]
		to, ok2 := kept[a.to]
		if ok1 && ok2 {
			left = append(left, arrow{from, to, a.mode, a.count})
		}
	}
	return out, left
}

// mostConnected keeps the arrows whose ends have the most arrows.
func mostConnected(nodes []node, arrows []arrow) []arrow {
	out := slices.Clone(arrows)
	weight := func(a arrow) int { return min(nodes[a.from].weight, nodes[a.to].weight) }
	slices.SortStableFunc(out, func(a, b arrow) int { return cmp.Compare(weight(b), weight(a)) })
	return out[:maxEdges]
}
