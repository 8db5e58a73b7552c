package planner

import "github.com/cloudfirst-toolkit/cloudfirst/inventory"

// statement makes a line of evidence out of a fact and its place.
func (d *draft) statement(path inventory.Path, text string, pos inventory.Pos) Statement {
	return Statement{Fact: path, Text: text, Place: d.inv.Position(pos)}
}

// assume records what stands in for a fact nobody stated.
func (d *draft) assume(path inventory.Path, text string) {
	d.assumed = append(d.assumed, Assumption{Fact: path, Text: text})
}

// pathOf names a fact of a block.
func pathOf(kind inventory.Kind, id, attribute string) inventory.Path {
	return inventory.Path(inventory.Ref{Kind: kind, ID: id}.String() + "." + attribute)
}

func applicationRef(id string) inventory.Ref {
	return inventory.Ref{Kind: inventory.KindApplication, ID: id}
}
