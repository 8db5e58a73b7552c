package report

import "html/template"

// Measures of the dependency graph, in units of the picture.
const (
	boxWidth  = 196.0
	boxHeight = 38.0
	boxGap    = 44.0 // between layers
	boxRow    = 52.0 // from one box to the next below
	margin    = 12.0
)

// drawGraph lays the boxes out and draws them over their arrows.
func (p *page) drawGraph(nodes []node, arrows []arrow) template.HTML {
	edges := make([][2]int, len(arrows))
	for i, a := range arrows {
		edges[i] = [2]int{a.from, a.to}
	}
	l := newLayout(len(nodes), edges)
	lowest := 0.0
	for _, y := range l.y {
		lowest = max(lowest, y)
	}
	d := &drawing{width: 2*margin + float64(len(l.layers))*(boxWidth+boxGap) - boxGap, rtl: p.rtl()}
	d.b.WriteString(`<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0L8 4L0 8Z" class="tip"/></marker></defs>`)
	for i, a := range arrows {
		p.drawArrow(d, l, i, a, nodes)
	}
	for i := range nodes {
		x, y := position(l, i)
		drawBox(d, &nodes[i], x, y)
	}
	return d.svg(2*margin+lowest*boxRow+boxHeight, "graph", p.t("graph.alt"))
}

// position is the top corner of a box, on the side where lines begin.
func position(l *layout, v int) (x, y float64) {
	return margin + float64(l.layer[v])*(boxWidth+boxGap), margin + l.y[v]*boxRow
}

func drawBox(d *drawing, n *node, x, y float64) {
	d.group(n.note)
	d.rect(x, y, boxWidth, boxHeight, 5, "box "+n.key)
	start, room := x+12, 27
	if n.badge != "" {
		w := 14 + 7*float64(len([]rune(n.badge)))
		d.rect(x+6, y+7, w, boxHeight-14, 3, "badge "+n.key)
		d.text(x+6+w/2, y+boxHeight/2+4, middle, "badge-text", n.badge)
		start, room = x+w+13, 23
		if len([]rune(n.badge)) > 1 {
			room = 20
		}
	}
	switch lines := wrap(n.label, room); len(lines) {
	case 1:
		d.text(start, y+boxHeight/2+4.5, begin, "box-text", lines[0])
	default:
		d.text(start, y+boxHeight/2-2.5, begin, "box-text two", lines[0])
		d.text(start, y+boxHeight/2+11, begin, "box-text two", lines[1])
	}
	d.end()
}

func (p *page) drawArrow(d *drawing, l *layout, i int, a arrow, nodes []node) {
	route := l.routes[i]
	var points [][2]float64
	for k, v := range route {
		x, y := position(l, v)
		y += boxHeight / 2
		switch {
		case k == 0:
			points = append(points, [2]float64{x + boxWidth, y})
		case k == len(route)-1:
			points = append(points, [2]float64{x, y})
		default:
			points = append(points, [2]float64{x, y}, [2]float64{x + boxWidth, y})
		}
	}
	ends := `marker-end="url(#tip)"`
	if l.turned[i] {
		ends = `marker-start="url(#tip)"`
	}
	d.group(nodes[a.from].label + p.t("arrow") + nodes[a.to].label + " · " + p.or("mode."+a.mode, a.mode))
	d.curve(points, "edge "+a.mode, ends)
	if a.count > 1 {
		m := points[0]
		d.text(m[0]+boxGap/2, (m[1]+points[1][1])/2-4, middle, "edge-text", p.n(a.count))
	}
	d.end()
}
