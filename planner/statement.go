package planner

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// noPlace is where things stand that nobody wrote.
var noPlace = inventory.Fact[string]{}.Pos()

// statement makes a line of evidence out of a fact and its place.
func (d *draft) statement(path inventory.Path, s Sentence, pos inventory.Pos) Statement {
	text := s.String()
	return Statement{Fact: path, Text: text, Say: s, Place: d.inv.Position(pos), key: string(path) + "\x00" + text}
}

// with puts another sentence in the place of a statement's own: it is another statement.
func (s Statement) with(say Sentence) Statement {
	s = s.as(say)
	s.key = string(s.Fact) + "\x00" + s.Text
	return s
}

// as words a statement in another way: it is the same statement.
func (s Statement) as(say Sentence) Statement {
	s.Say, s.Text = say, say.String()
	return s
}

// stated reports whether a list holds a statement.
func stated(list []Statement, s Statement) bool {
	return slices.ContainsFunc(list, func(o Statement) bool { return o.Fact == s.Fact && o.Text == s.Text })
}

// reason makes a reason of a kind.
func reason(kind string, s Sentence, refs ...inventory.Ref) Reason {
	return Reason{Kind: kind, Text: s.String(), Say: s, Refs: refs}
}

// assume records what stands in for a fact nobody stated.
func (d *draft) assume(path inventory.Path, s Sentence) {
	d.assumed = append(d.assumed, Assumption{Fact: path, Text: s.String(), Say: s})
}

// pathOf names a fact of a block.
func pathOf(kind inventory.Kind, id, attribute string) inventory.Path {
	return inventory.Path(inventory.Ref{Kind: kind, ID: id}.String() + "." + attribute)
}

func applicationRef(id string) inventory.Ref {
	return inventory.Ref{Kind: inventory.KindApplication, ID: id}
}
