package inventory

import (
	"reflect"
	"slices"

	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// target is where a fact stands in its block.
type target struct {
	place  place
	owner  reflect.Type // the struct of the block at the place
	object *Field       // that holds the fact, or nil
	field  *Field
}

// name is the label of fact blocks about the fact.
func (g target) name() string {
	if g.object != nil {
		return g.object.Name + "." + g.field.Name
	}
	return g.field.Name
}

// setFact makes the text of a block say of a fact what another fact says: its attribute, its fact blocks, its nested blocks.
func (t *blockText) setFact(g target, fact anyFact) *editError {
	if g.field.Required && fact.State() == LeftOut {
		return &editError{codeMissing, say("the attribute %q must be stated and cannot be left out", g.name()),
			say("set it to another value, or delete the block")}
	}
	list := g.field.blocksIn(fact)
	if g.field.isBlock() && len(list) == 0 {
		for n := len(blocksOf(t.at(g.place), g.field.Block)) - 1; n >= 0; n-- {
			t.removeNested(g.place, g.field.Block, n, true)
		}
	}
	value, stated := expressionOf(g.field, fact)
	var said [][]line
	for _, s := range factBlocks(*g.field, fact) {
		said = append(said, s.lines(hclDialect))
	}
	if len(said) == 1 && fact.State() == Known && !g.field.isBlock() {
		if t.statedInBlock(g) {
			stated = false
		} else {
			said[0] = said[0][1:] // the value stands in the attribute
		}
	}
	switch {
	case len(list) > 0:
		if err := t.setBlocks(g.place, fieldsOf(g.owner), g.field, list); err != nil {
			return err
		}
	case g.object != nil:
		t.setItem(g, value, stated)
	case stated:
		t.setAttribute(g.place, g.field.Name, value, orderOf(fieldsOf(g.owner)))
	default:
		t.removeAttribute(g.place, g.field.Name)
	}
	t.setStatements(g, said)
	return nil
}

// statedInBlock reports whether the value of a fact stands in a fact block and in no attribute.
func (t *blockText) statedInBlock(g target) bool {
	b := t.at(g.place)
	a := b.Body.Attributes[g.field.Name]
	if g.object != nil {
		a = b.Body.Attributes[g.object.Name]
	}
	if a != nil && (g.object == nil || itemNamed(a, g.field.Name)) {
		return false
	}
	return slices.ContainsFunc(statementsIn(b, g.name()), func(n int) bool { return blocksOf(b, "fact")[n].Body.Attributes["value"] != nil })
}

// expressionOf is what the attribute says, but that a value stays in its attribute even if a fact block says where it comes from.
func expressionOf(f *Field, fact anyFact) (string, bool) {
	if fact.State() == Known && !f.isBlock() && fact.Detail().needsBlock(*f, Known) {
		return valueText(fact.any()), true
	}
	return hclDialect.fact(*f, fact)
}

func statementOrder(name string) int { return slices.Index(statementNames, name) }

// statementsIn lists the numbers, among the fact blocks of a block, of those about a fact.
func statementsIn(b *hclsyntax.Block, name string) []int {
	var out []int
	for i, n := range blocksOf(b, "fact") {
		if len(n.Labels) == 1 && n.Labels[0] == name {
			out = append(out, i)
		}
	}
	return out
}

// setStatements makes the fact blocks about a fact say what they should: those that are there are changed line by line, and there are
// neither more nor fewer afterwards.
func (t *blockText) setStatements(g target, want [][]line) {
	have := statementsIn(t.at(g.place), g.name())
	for i := len(have) - 1; i >= len(want); i-- {
		t.removeNested(g.place, "fact", have[i], true)
	}
	for i, lines := range want {
		if i < len(have) {
			t.setStatement(g.place.with("fact", have[i]), lines)
		} else {
			t.addStatement(g, lines)
		}
	}
}

func (t *blockText) setStatement(p place, lines []line) {
	for _, name := range statementNames {
		i := slices.IndexFunc(lines, func(l line) bool { return l.name == name })
		if i >= 0 {
			t.setAttribute(p, name, lines[i].value, statementOrder)
		} else {
			t.removeAttribute(p, name)
		}
	}
}

// addStatement puts a fact block behind the last one about the fact, or behind the last of all, or behind the attributes.
func (t *blockText) addStatement(g target, lines []line) {
	t.open(g.place)
	b := t.at(g.place)
	end := -1
	for _, a := range b.Body.Attributes {
		end = max(end, a.SrcRange.End.Byte)
	}
	facts := blocksOf(b, "fact")
	if mine := statementsIn(b, g.name()); len(mine) > 0 {
		end = facts[mine[len(mine)-1]].CloseBraceRange.End.Byte
	} else if len(facts) > 0 {
		end = facts[len(facts)-1].CloseBraceRange.End.Byte
	}
	indent := t.indentIn(b)
	e := &encoder{lines: lines}
	e.b.WriteString(indent + "fact " + Quote(g.name()) + " {\n")
	e.flush(indent + "  ")
	e.b.WriteString(indent + "}")
	t.insertBlock(b, e.b.String(), end)
}

// second adds a statement to those about a fact, in place of an earlier one of the same source.
func (t *blockText) second(g target, fact anyFact) *editError {
	if g.field.isBlock() {
		return &editError{codeExpression, say("a second statement about %s cannot be written: a fact block holds no blocks", g.name()),
			say("set the blocks")}
	}
	d := fact.Detail()
	lines := factBlock{fact.any(), d}.lines(hclDialect)
	b := t.at(g.place)
	for _, n := range statementsIn(b, g.name()) {
		old := blocksOf(b, "fact")[n]
		source, said := "", old.Body.Attributes["source"]
		if said != nil {
			source = string(t.text[said.Expr.Range().Start.Byte:said.SrcRange.End.Byte])
		}
		switch {
		case old.Body.Attributes["value"] == nil:
		case d.Source != "" && source != "" && sameExpression([]byte(source), Ref{KindSource, d.Source}.String()):
			t.setStatement(g.place.with("fact", n), lines)
			return nil
		case d.Source == "" && source == "" && t.saysAll(old, lines):
			return nil
		}
	}
	t.addStatement(g, lines)
	return nil
}

// saysAll reports whether a fact block holds these lines.
func (t *blockText) saysAll(b *hclsyntax.Block, lines []line) bool {
	return !slices.ContainsFunc(lines, func(l line) bool {
		a := b.Body.Attributes[l.name]
		return a == nil || !sameExpression(t.text[a.Expr.Range().Start.Byte:a.SrcRange.End.Byte], l.value)
	})
}
