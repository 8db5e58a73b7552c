package mermaid

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/field"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/network"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/say"
)

// Mermaid's own limits, with some room left for the page around.
const (
	maxText  = 48000
	maxEdges = 480
	maxLabel = 80
)

// Write writes a document. The same document and options give the same bytes.
func Write(w io.Writer, d report.Document, opt report.Options) error {
	g, err := network.Of(d, opt)
	if err != nil {
		return err
	}
	for keep := len(g.Nodes); ; keep = keep * 3 / 4 {
		text := draw(g, strongest(g, keep))
		if len([]rune(string(text))) <= maxText || keep <= 1 {
			if _, err := w.Write(text); err != nil {
				return fmt.Errorf("writing Mermaid: %w", err)
			}
			return nil
		}
	}
}

// strongest marks the nodes with the most arrows, and of those so many that few enough arrows are left between them.
func strongest(g *network.Graph, keep int) []bool {
	weight := make([]int, len(g.Nodes))
	for _, e := range g.Edges {
		weight[e.From]++
		weight[e.To]++
	}
	order := make([]int, len(g.Nodes))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(weight[b], weight[a]) })
	for ; ; keep-- {
		kept := make([]bool, len(g.Nodes))
		for _, n := range order[:min(keep, len(order))] {
			kept[n] = true
		}
		edges := 0
		for _, e := range g.Edges {
			if kept[e.From] && kept[e.To] {
				edges++
			}
		}
		if edges <= maxEdges || keep <= 1 {
			return kept
		}
	}
}

// sketch is a drawing being written.
type sketch struct {
	bytes.Buffer
	g *network.Graph
}

func (s *sketch) line(format string, args ...any) { _, _ = fmt.Fprintf(s, format+"\n", args...) }

func draw(g *network.Graph, kept []bool) []byte {
	s := &sketch{g: g}
	shown := 0
	for _, k := range kept {
		if k {
			shown++
		}
	}
	title := g.Title
	if g.Marking != "" {
		title += " · " + g.Marking
	}
	direction := "LR"
	if g.RightToLeft {
		direction = "RL"
	}
	s.line("flowchart %s", direction)
	s.line("  accTitle: %s", plain(title))
	s.line("  accDescr: %s", plain(say.In(g.Lang, "legend")))
	if shown < len(g.Nodes) {
		note := fmt.Sprintf("%d / %d", shown, len(g.Nodes))
		s.line("  %%%% the %d most connected of %d nodes: Mermaid draws no more", shown, len(g.Nodes))
		s.line(`  note["%s"]:::note`, label(note))
	}
	if g.Marking != "" {
		s.line(`  marking["%s"]:::note`, label(g.Marking))
	}
	s.nodes(kept)
	for _, e := range g.Edges {
		if kept[e.From] && kept[e.To] {
			s.line("  n%d %s n%d", e.From, arrow(e), e.To)
		}
	}
	s.styles()
	return s.Bytes()
}

func (s *sketch) nodes(kept []bool) {
	for _, wave := range s.g.Waves {
		if !slices.ContainsFunc(wave.Nodes, func(n int) bool { return kept[n] }) {
			continue
		}
		s.line(`  subgraph w%d["%s"]`, wave.Number, label(wave.Label))
		for _, n := range wave.Nodes {
			if kept[n] {
				s.node("    ", n)
			}
		}
		s.line("  end")
	}
	for _, n := range s.g.Loose() {
		if kept[n] {
			s.node("  ", n)
		}
	}
}

func (s *sketch) node(indent string, i int) {
	n := &s.g.Nodes[i]
	if n.External() {
		s.line(`%sn%d(["%s"]):::external`, indent, i, label(n.Name))
		return
	}
	class := n.Worst.String()
	if n.Open {
		class += "open"
	}
	text := n.Name
	if n.Class != "" {
		text = field.Cut(n.Name, maxLabel, "…") + " (" + n.Class + ")"
	}
	s.line(`%sn%d["%s"]:::class%s`, indent, i, label(text), class)
}

// styles defines those that nodes bear.
func (s *sketch) styles() {
	used := map[string]network.Style{}
	var order []string
	for i := range s.g.Nodes {
		n := &s.g.Nodes[i]
		name := "external"
		if !n.External() {
			name = "class" + n.Worst.String()
			if n.Open {
				name += "open"
			}
		}
		if _, ok := used[name]; !ok {
			used[name] = network.StyleOf(*n)
			order = append(order, name)
		}
	}
	slices.Sort(order)
	for _, name := range order {
		dash := ""
		if strings.HasSuffix(name, "open") || name == "external" {
			dash = ",stroke-dasharray:4 3"
		}
		s.line("  classDef %s fill:%s,stroke:%s,color:%s%s", name, used[name].Fill, used[name].Line, used[name].Text, dash)
	}
	s.line("  classDef note fill:none,stroke:none")
}

func arrow(e network.Edge) string {
	text := ""
	if e.Flows > 1 {
		text = `|"` + strconv.Itoa(e.Flows) + `"|`
	}
	switch e.Mode {
	case "sync":
		return "==>" + text
	case "batch", "manual":
		return "-.->" + text
	}
	return "-->" + text
}

// label writes a text inside of quotes: every sign that could mean something becomes its code.
func label(s string) string {
	s = field.Cut(field.Line(s), maxLabel+8, "…")
	var b strings.Builder
	for _, r := range s {
		if strings.ContainsRune("\"#&<>`\\;{}[]()|%*_~$=:/@", r) {
			fmt.Fprintf(&b, "#%d;", r)
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}

// plain writes a text on a line of its own, which has no quotes: signs with a meaning go.
func plain(s string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune("\"#&<>`\\;{}[]|%", r) {
			return ' '
		}
		return r
	}, field.Cut(field.Line(s), maxLabel, "…"))
}
