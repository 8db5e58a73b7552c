package inventory

import (
	"bytes"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// setItem states a fact that an object holds, such as impact = { confidentiality = 3 }, or takes it out.
func (t *blockText) setItem(g target, value string, stated bool) {
	name := g.object.Name
	a := t.at(g.place).Body.Attributes[name]
	switch {
	case a == nil && !stated:
		return
	case a == nil:
		t.setAttribute(g.place, name, "{ "+g.field.Name+" = "+value+" }", orderOf(fieldsOf(g.owner)))
		return
	}
	object, ok := a.Expr.(*hclsyntax.ObjectConsExpr)
	if !ok {
		t.expand(g, a, value, stated)
		return
	}
	for i, item := range object.Items {
		if keyOf(item) == g.field.Name {
			t.changeItem(g, object, i, value, stated)
			return
		}
	}
	if stated {
		t.insertItem(g, object, value)
	}
}

// keyOf returns the name of an object's item, written bare or in quotes.
func keyOf(item hclsyntax.ObjectConsItem) string {
	if name := hcl.ExprAsKeyword(item.KeyExpr); name != "" {
		return name
	}
	v, problems := item.KeyExpr.Value(nil)
	if !problems.HasErrors() && v.IsWhollyKnown() && !v.IsNull() && v.Type() == cty.String {
		return v.AsString()
	}
	return ""
}

// itemNamed reports whether an object has an item of a name; one state for all its facts has every one.
func itemNamed(a *hclsyntax.Attribute, name string) bool {
	object, ok := a.Expr.(*hclsyntax.ObjectConsExpr)
	return !ok || slices.ContainsFunc(object.Items, func(i hclsyntax.ObjectConsItem) bool { return keyOf(i) == name })
}

// expand writes out one state that stood for all facts of an object, and changes the one.
func (t *blockText) expand(g target, a *hclsyntax.Attribute, value string, stated bool) {
	state := string(t.text[a.Expr.Range().Start.Byte:a.SrcRange.End.Byte])
	if comments := t.comments(a.Expr.Range().Start.Byte, a.SrcRange.End.Byte); len(comments) > 0 {
		state = t.withoutComments(a.Expr.Range().Start.Byte, a.SrcRange.End.Byte)
	}
	var items []string
	for _, f := range g.object.Nested {
		switch {
		case f.Name != g.field.Name:
			items = append(items, f.Name+" = "+state)
		case stated:
			items = append(items, f.Name+" = "+value)
		}
	}
	if len(items) == 0 {
		t.removeAttribute(g.place, g.object.Name)
		return
	}
	t.setAttribute(g.place, g.object.Name, "{ "+strings.Join(items, ", ")+" }", orderOf(fieldsOf(g.owner)))
}

// withoutComments writes an expression on one line.
func (t *blockText) withoutComments(from, to int) string {
	var b strings.Builder
	for _, tok := range t.tokens {
		if start := tok.Range.Start.Byte; start >= from && start < to && tok.Type != hclsyntax.TokenComment && tok.Type != hclsyntax.TokenNewline {
			b.Write(tok.Bytes)
		}
	}
	return b.String()
}

func (t *blockText) changeItem(g target, object *hclsyntax.ObjectConsExpr, i int, value string, stated bool) {
	item := object.Items[i]
	from, to := item.ValueExpr.Range().Start.Byte, item.ValueExpr.Range().End.Byte
	if stated && sameExpression(t.text[from:to], value) {
		return
	}
	if !stated && len(object.Items) == 1 {
		t.removeAttribute(g.place, g.object.Name)
		return
	}
	if !stated {
		from = item.KeyExpr.Range().Start.Byte
	}
	if t.keepComments(g.place, g.object.Name, from, to) {
		object = t.at(g.place).Body.Attributes[g.object.Name].Expr.(*hclsyntax.ObjectConsExpr)
		item = object.Items[i]
		from, to = item.ValueExpr.Range().Start.Byte, item.ValueExpr.Range().End.Byte
		if !stated {
			from = item.KeyExpr.Range().Start.Byte
		}
	}
	if stated {
		t.splice(from, to, value)
		return
	}
	t.removeItem(from, to)
}

// removeItem takes an item of several out, with one of the commas beside it. Comments beside it stay.
func (t *blockText) removeItem(from, to int) {
	with := ""
	if next, ok := t.next(to); ok && next.Type == hclsyntax.TokenComma {
		with = strings.TrimSpace(string(t.text[to:next.Range.Start.Byte]))
		to = next.Range.End.Byte
	} else if comma, ok := t.commaBefore(from); ok && !endsLine(next) {
		with = string(t.text[comma.Range.End.Byte:from])
		from = comma.Range.Start.Byte
	}
	start, end := t.startOfLine(from), t.endOfLine(to)
	alone := with == "" && len(bytes.TrimSpace(t.text[start:from])) == 0 && len(bytes.TrimSpace(t.text[to:end])) == 0
	if alone {
		t.splice(start, t.afterLine(end), "")
		return
	}
	for with == "" && to < end && t.text[to] == ' ' && from > 0 && t.text[from-1] == ' ' {
		to++
	}
	t.splice(from, to, with)
}

// commaBefore returns the comma that stands before a place, comments and line ends passed over.
func (t *blockText) commaBefore(at int) (hclsyntax.Token, bool) {
	for n := len(t.tokens) - 1; n >= 0; n-- {
		tok := t.tokens[n]
		if tok.Range.End.Byte > at || tok.Type == hclsyntax.TokenComment || tok.Type == hclsyntax.TokenNewline {
			continue
		}
		return tok, tok.Type == hclsyntax.TokenComma
	}
	return hclsyntax.Token{}, false
}

// next returns the token that stands at or behind a place, comments inside of a line passed over.
func (t *blockText) next(at int) (hclsyntax.Token, bool) {
	for _, tok := range t.tokens {
		if tok.Range.Start.Byte >= at && (tok.Type != hclsyntax.TokenComment || endsLine(tok)) {
			return tok, true
		}
	}
	return hclsyntax.Token{}, false
}

// insertItem puts an item behind the one that the order of the reference has before it, or at the beginning.
func (t *blockText) insertItem(g target, object *hclsyntax.ObjectConsExpr, value string) {
	rank := orderOf(g.object.Nested)
	text := g.field.Name + " = " + value
	before := -1
	for i, item := range object.Items {
		if r := rank(keyOf(item)); r < rank(g.field.Name) && (before < 0 || r > rank(keyOf(object.Items[before]))) {
			before = i
		}
	}
	if before < 0 {
		t.insertFirstItem(object, text)
		return
	}
	t.insertItemAfter(object.Items[before].KeyExpr.Range().Start.Byte, object.Items[before].ValueExpr.Range().End.Byte, text)
}

// insertItemAfter puts an item behind another, on a line of its own if the other ends its line.
func (t *blockText) insertItemAfter(start, end int, text string) {
	next, ok := t.next(end)
	switch {
	case !ok:
	case endsLine(next):
		t.insertItemLine(start, text, end)
	case next.Type != hclsyntax.TokenComma:
		t.splice(end, end, ", "+text)
	default:
		at := next.Range.End.Byte
		if after, ok := t.next(at); ok && endsLine(after) {
			t.insertItemLine(start, text+",", at)
			return
		}
		t.splice(at, at, " "+text+",")
	}
}

// insertItemLine puts an item on a line of its own, behind the line of another.
func (t *blockText) insertItemLine(start int, text string, end int) {
	at := t.endOfLine(end)
	t.splice(at, at, t.eol+t.indentAt(t.startOfLine(start))+text)
}

func (t *blockText) insertFirstItem(object *hclsyntax.ObjectConsExpr, text string) {
	at := object.OpenRange.End.Byte
	if len(object.Items) == 0 {
		t.splice(at, at, " "+text+" ")
		return
	}
	first := object.Items[0].KeyExpr.Range().Start.Byte
	start := t.startOfLine(first)
	if start <= at {
		t.splice(at, at, " "+text+",")
		return
	}
	end := ""
	if next, ok := t.next(object.Items[0].ValueExpr.Range().End.Byte); ok && next.Type == hclsyntax.TokenComma {
		end = ","
	}
	t.splice(start, start, t.indentAt(start)+text+end+t.eol)
}
