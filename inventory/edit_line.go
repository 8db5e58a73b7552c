package inventory

import (
	"bytes"
	"strings"

	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// order says where an attribute stands among others; -1 for one that it does not know.
type order func(name string) int

// orderOf is the order of the reference.
func orderOf(fields []Field) order {
	return func(name string) int {
		for i, f := range fields {
			if f.Name == name {
				return i
			}
		}
		return -1
	}
}

// setAttribute states an attribute: the bytes of the expression are replaced, or a line is put in where the order has it.
func (t *blockText) setAttribute(p place, name, value string, rank order) {
	a := t.at(p).Body.Attributes[name]
	if a == nil {
		t.insertAttribute(p, name, value, rank)
		return
	}
	from, to := a.Expr.Range().Start.Byte, a.SrcRange.End.Byte
	if sameExpression(t.text[from:to], value) || t.setList(p, name, value) {
		return
	}
	if t.keepComments(p, name, from, to) {
		a = t.at(p).Body.Attributes[name]
		from, to = a.Expr.Range().Start.Byte, a.SrcRange.End.Byte
	}
	t.splice(from, to, value)
}

// sameExpression reports whether an expression is written already, blanks aside.
func sameExpression(old []byte, value string) bool {
	return sameWords(newPart(old).tokens, newPart([]byte(value)).tokens)
}

// keepComments copies the comments inside an expression onto lines before its attribute.
func (t *blockText) keepComments(p place, name string, from, to int) bool {
	kept := t.comments(from, to)
	if len(kept) == 0 {
		return false
	}
	t.open(p)
	b := t.at(p)
	at := b.Body.Attributes[name].SrcRange.Start.Byte
	t.splice(at, at, t.lines(kept, t.indentAt(t.startOfLine(at))))
	return true
}

// lines writes comments on lines of their own, before something that stands behind the same blanks.
func (t *blockText) lines(comments []string, indent string) string {
	var b strings.Builder
	for _, c := range comments {
		b.WriteString(c + t.eol + indent)
	}
	return b.String()
}

func (t *blockText) insertAttribute(p place, name, value string, rank order) {
	t.open(p)
	b := t.at(p)
	indent := t.indentIn(b)
	before, after := neighbours(b, rank, rank(name))
	switch {
	case before != nil:
		at := t.endOfLine(before.SrcRange.End.Byte)
		t.splice(at, at, t.eol+indent+name+t.padding(before, indent, name)+"= "+value)
	case after != nil:
		at := t.aboveComments(b, after.SrcRange.Start.Byte)
		t.splice(at, at, indent+name+t.padding(after, indent, name)+"= "+value+t.eol)
	default:
		t.insertFirst(b, indent+name+" = "+value)
	}
}

// neighbours returns the attributes next to which one of a rank belongs: the last of those before it in the order, or else the first of
// those after it.
func neighbours(b *hclsyntax.Block, rank order, mine int) (before, after *hclsyntax.Attribute) {
	for _, a := range attributesOf(b) {
		switch r := rank(a.Name); {
		case r >= 0 && r < mine && (before == nil || r > rank(before.Name)):
			before = a
		case r > mine && (after == nil || r < rank(after.Name)):
			after = a
		}
	}
	return before, after
}

// padding returns the blanks before the equals sign that put it under a neighbour's, where the name is short enough.
func (t *blockText) padding(neighbour *hclsyntax.Attribute, indent, name string) string {
	column := neighbour.EqualsRange.Start.Byte - t.startOfLine(neighbour.SrcRange.Start.Byte)
	return strings.Repeat(" ", min(max(1, column-len(indent)-len(name)), 80))
}

// aboveComments returns the beginning of the line at hand, or of the first of the comments that stand right above it.
func (t *blockText) aboveComments(b *hclsyntax.Block, at int) int {
	start := t.startOfLine(at)
	for start > 0 {
		above := t.startOfLine(start - 1)
		if above <= b.OpenBraceRange.Start.Byte || above >= start || !bytes.HasPrefix(bytes.TrimLeft(t.text[above:], " \t"), []byte("#")) &&
			!bytes.HasPrefix(bytes.TrimLeft(t.text[above:], " \t"), []byte("//")) {
			return start
		}
		start = above
	}
	return start
}

// insertFirst puts lines at the beginning of a block, which is open, with an empty line behind them unless one is there or the block ends.
func (t *blockText) insertFirst(b *hclsyntax.Block, lines string) {
	t.insertAfter(b.OpenBraceRange.End.Byte, b, t.eol+lines)
}

// insertAfter puts text behind the line on which something ends, with an empty line behind it unless one is there or the block ends.
func (t *blockText) insertAfter(end int, b *hclsyntax.Block, text string) {
	at := t.endOfLine(end)
	next := t.afterLine(at)
	closes := t.startOfLine(b.CloseBraceRange.Start.Byte) == next && onlyComments(t.tokens, next, b.CloseBraceRange.Start.Byte)
	if !closes && !t.blankAfter(next) {
		text += t.eol
	}
	t.splice(at, at, text)
}

// removeAttribute takes an attribute out. Its comments stay.
func (t *blockText) removeAttribute(p place, name string) {
	a := t.at(p).Body.Attributes[name]
	if a == nil {
		return
	}
	t.open(p)
	a = t.at(p).Body.Attributes[name]
	t.cut(a.SrcRange.Start.Byte, a.SrcRange.End.Byte, true)
}

// cut takes out an attribute or a nested block, with its lines if nothing else stands on them.
func (t *blockText) cut(from, to int, keep bool) {
	start, end := t.startOfLine(from), t.endOfLine(to)
	alone := len(bytes.TrimSpace(t.text[start:from])) == 0
	rest := strings.TrimLeft(string(t.text[to:end]), " \t")
	var kept []string
	if keep {
		kept = t.comments(from, to)
	}
	if rest != "" {
		kept = append(kept, rest)
	}
	indent := t.indentAt(start)
	if len(kept) > 0 {
		t.splice(from, end, strings.Join(kept, t.eol+indent))
		return
	}
	if !alone {
		t.splice(from, end, "")
		return
	}
	next := t.afterLine(end)
	before := t.text[:start]
	empty := bytes.HasSuffix(before, []byte("\n"+t.eol))
	opens := bytes.HasSuffix(bytes.TrimRight(before, " \t\r\n"), []byte("{"))
	switch {
	case t.blankAfter(next) && (empty || opens):
		next = t.afterLine(next)
	case empty && bytes.HasPrefix(bytes.TrimLeft(t.text[next:], " \t"), []byte("}")):
		start -= len(t.eol)
	}
	t.splice(start, next, "")
}
