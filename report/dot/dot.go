package dot

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/field"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/network"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/say"
)

// maxLabel is how much of a name a drawing shows, in characters.
const maxLabel = 200

// Write writes a document. The same document and options give the same bytes.
func Write(w io.Writer, d report.Document, opt report.Options) error {
	g, err := network.Of(d, opt)
	if err != nil {
		return err
	}
	x := writer{bufio.NewWriter(w), g}
	x.graph()
	if err := x.b.Flush(); err != nil {
		return fmt.Errorf("writing DOT: %w", err)
	}
	return nil
}

// writer keeps its first error in the buffer.
type writer struct {
	b *bufio.Writer
	g *network.Graph
}

func (x writer) line(depth int, format string, args ...any) {
	_, _ = x.b.WriteString(strings.Repeat("  ", depth))
	_, _ = fmt.Fprintf(x.b, format+"\n", args...)
}

func (x writer) graph() {
	label := x.g.Title
	if x.g.Marking != "" {
		label += " · " + x.g.Marking
	}
	rank := "LR"
	if x.g.RightToLeft {
		rank = "RL"
	}
	x.line(0, "digraph cloudfirst {")
	x.line(1, `graph [charset="UTF-8", rankdir=%s, labelloc=t, label=%s, tooltip=%s];`, rank, quote(label), quote(say.In(x.g.Lang, "legend")))
	x.line(1, `node [style=filled, fontname="sans-serif", fontsize=11];`)
	x.line(1, `edge [fontname="sans-serif", fontsize=9, color="#555555"];`)
	for _, wave := range x.g.Waves {
		x.line(1, "subgraph cluster_wave_%d {", wave.Number)
		x.line(2, `label=%s; color="#999999";`, quote(wave.Label))
		for _, n := range wave.Nodes {
			x.node(2, &x.g.Nodes[n])
		}
		x.line(1, "}")
	}
	for _, n := range x.g.Loose() {
		x.node(1, &x.g.Nodes[n])
	}
	for _, e := range x.g.Edges {
		x.edge(e)
	}
	x.line(0, "}")
}

func (x writer) node(depth int, n *network.Node) {
	s := network.StyleOf(*n)
	label, tip := n.Name, n.Outcome
	if n.Class != "" {
		label += "\n" + n.Class
	}
	style := "filled"
	switch {
	case n.External():
		style, tip = "filled,dashed", say.In(x.g.Lang, "external")
	case n.Open:
		style = "filled,dotted"
	}
	x.line(depth, `%s [label=%s, tooltip=%s, shape=%s, style=%s, fillcolor=%s, color=%s, fontcolor=%s];`,
		name(n), quote(label), quote(tip), shape(n), quote(style), quote(s.Fill), quote(s.Line), quote(s.Text))
}

// shape is that of the worst class a node may have.
func shape(n *network.Node) string {
	if n.External() {
		return "component"
	}
	return map[string]string{"A": "octagon", "B": "hexagon", "C": "box", "D": "ellipse"}[n.Worst.String()]
}

func (x writer) edge(e network.Edge) {
	style, head := "solid", "normal"
	switch e.Mode {
	case "async":
		style = "dashed"
	case "batch":
		style = "dotted"
	case "manual":
		style, head = "dotted", "dot"
	case "":
		head = "empty"
	}
	label := ""
	if e.Flows > 1 {
		label = ", label=" + quote("×"+strconv.Itoa(e.Flows))
	}
	x.line(1, `%s -> %s [style=%s, arrowhead=%s, tooltip=%s%s];`,
		name(&x.g.Nodes[e.From]), name(&x.g.Nodes[e.To]), style, head, quote(e.Label), label)
}

// quote writes a string of the language: only the quote has to be escaped, and the backslash, which means more in labels. Brackets of HTML
// mean nothing in a quoted string.
func quote(s string) string { return quoted(field.Cut(field.Text(s), maxLabel, "…")) }

// name is the name of a node: never cut, for two must not become one.
func name(n *network.Node) string { return quoted(field.Text(n.Ref.String())) }

func quoted(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\t", " ").Replace(s) + `"`
}
