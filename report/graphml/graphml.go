package graphml

import (
	"bufio"
	"encoding/xml"
	"fmt"
	"io"
	"strconv"

	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/field"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/network"
)

type document struct {
	XMLName  xml.Name `xml:"graphml"`
	XMLNS    string   `xml:"xmlns,attr"`
	XSI      string   `xml:"xmlns:xsi,attr"`
	Location string   `xml:"xsi:schemaLocation,attr"`
	Keys     []key    `xml:"key"`
	Graph    graph    `xml:"graph"`
}

type key struct {
	ID   string `xml:"id,attr"`
	For  string `xml:"for,attr"`
	Name string `xml:"attr.name,attr"`
	Type string `xml:"attr.type,attr"`
}

type graph struct {
	ID    string `xml:"id,attr"`
	Edges string `xml:"edgedefault,attr"`
	Data  []data `xml:"data"`
	Nodes []node `xml:"node"`
	Links []edge `xml:"edge"`
}

type node struct {
	ID   string `xml:"id,attr"`
	Data []data `xml:"data"`
}

type edge struct {
	ID     string `xml:"id,attr"`
	Source string `xml:"source,attr"`
	Target string `xml:"target,attr"`
	Data   []data `xml:"data"`
}

type data struct {
	Key  string `xml:"key,attr"`
	Text string `xml:",chardata"`
}

// keys are the names that readers show; ids are what data refer to.
var keys = []key{
	{"g_title", "graph", "title", "string"}, {"g_marking", "graph", "marking", "string"},
	{"n_ref", "node", "ref", "string"}, {"n_label", "node", "label", "string"}, {"n_kind", "node", "kind", "string"},
	{"n_class", "node", "class", "string"}, {"n_open", "node", "class_open", "boolean"}, {"n_sensitive", "node", "sensitive", "boolean"},
	{"n_wave", "node", "wave", "int"}, {"n_best", "node", "best", "string"}, {"n_color", "node", "color", "string"}, {"n_shape", "node", "shape", "string"},
	{"e_mode", "edge", "mode", "string"}, {"e_flows", "edge", "flows", "int"}, {"e_label", "edge", "label", "string"},
}

// Write writes a document. The same document and options give the same bytes.
func Write(w io.Writer, d report.Document, opt report.Options) error {
	g, err := network.Of(d, opt)
	if err != nil {
		return err
	}
	out := document{
		XMLNS: "http://graphml.graphdrawing.org/xmlns", XSI: "http://www.w3.org/2001/XMLSchema-instance",
		Location: "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd",
		Keys:     keys, Graph: graph{ID: "G", Edges: "directed", Data: []data{{"g_title", g.Title}}},
	}
	if g.Marking != "" {
		out.Graph.Data = append(out.Graph.Data, data{"g_marking", g.Marking})
	}
	for i := range g.Nodes {
		out.Graph.Nodes = append(out.Graph.Nodes, nodeOf(i, &g.Nodes[i]))
	}
	for i, e := range g.Edges {
		out.Graph.Links = append(out.Graph.Links, edge{
			ID: "e" + strconv.Itoa(i), Source: id(e.From), Target: id(e.To),
			Data: []data{{"e_mode", e.Mode}, {"e_flows", strconv.Itoa(e.Flows)}, {"e_label", e.Label}},
		})
	}
	b := bufio.NewWriter(w)
	_, _ = b.WriteString(xml.Header) // b keeps its first error for Flush
	enc := xml.NewEncoder(b)
	enc.Indent("", "  ")
	if err := enc.Encode(out); err != nil {
		return fmt.Errorf("writing GraphML: %w", err)
	}
	_ = b.WriteByte('\n')
	if err := b.Flush(); err != nil {
		return fmt.Errorf("writing GraphML: %w", err)
	}
	return nil
}

// id is made of a number: ids of GraphML are names of XML, which those of an inventory need not be.
func id(n int) string { return "n" + strconv.Itoa(n) }

func nodeOf(i int, n *network.Node) node {
	out := node{ID: id(i), Data: []data{
		{"n_ref", field.Line(n.Ref.String())}, {"n_label", n.Name}, {"n_kind", string(n.Ref.Kind)}, {"n_color", network.StyleOf(*n).Fill}, {"n_shape", shape(n)},
	}}
	if n.External() {
		return out
	}
	out.Data = append(out.Data, data{"n_class", n.Class}, data{"n_open", strconv.FormatBool(n.Open)},
		data{"n_sensitive", strconv.FormatBool(n.Sensitive)}, data{"n_best", n.Best})
	if n.Wave > 0 {
		out.Data = append(out.Data, data{"n_wave", strconv.Itoa(n.Wave)})
	}
	return out
}

// shape is that of the worst class, by the names of package dot.
func shape(n *network.Node) string {
	if n.External() {
		return "component"
	}
	return map[string]string{"A": "octagon", "B": "hexagon", "C": "box", "D": "ellipse"}[n.Worst.String()]
}
