package inventory

import (
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// setList changes a list that is written over several lines element by element: those that go are taken out, and new ones put behind
// the last. It is false, and changes nothing, when that would not give the list that is wanted.
func (t *blockText) setList(p place, name, value string) bool {
	expr, problems := hclsyntax.ParseExpression([]byte(value), "", hcl.InitialPos)
	wanted, isList := expr.(*hclsyntax.TupleConsExpr)
	have, wasList := t.listAt(p, name)
	if problems.HasErrors() || !isList || !wasList || !t.overLines(have) {
		return false
	}
	var want []string
	for _, e := range wanted.Exprs {
		want = append(want, value[e.Range().Start.Byte:e.Range().End.Byte])
	}
	stays := make([]bool, len(have.Exprs))
	staying := 0
	for i, e := range have.Exprs {
		if staying < len(want) && sameExpression(t.text[e.Range().Start.Byte:e.Range().End.Byte], want[staying]) {
			stays[i] = true
			staying++
		}
	}
	if staying == 0 {
		return false
	}
	for i := len(stays) - 1; i >= 0; i-- {
		if !stays[i] {
			t.removeElement(p, name, i)
		}
	}
	for _, text := range want[staying:] {
		t.appendElement(p, name, text)
	}
	return true
}

func (t *blockText) listAt(p place, name string) (*hclsyntax.TupleConsExpr, bool) {
	list, ok := t.at(p).Body.Attributes[name].Expr.(*hclsyntax.TupleConsExpr)
	return list, ok
}

// overLines reports whether a line ends inside a list.
func (t *blockText) overLines(list *hclsyntax.TupleConsExpr) bool {
	r := list.Range()
	return slices.ContainsFunc(t.tokens, func(tok hclsyntax.Token) bool {
		return endsLine(tok) && tok.Range.Start.Byte > r.Start.Byte && tok.Range.End.Byte < r.End.Byte
	})
}

func (t *blockText) removeElement(p place, name string, i int) {
	list, _ := t.listAt(p, name)
	r := list.Exprs[i].Range()
	if t.keepComments(p, name, r.Start.Byte, r.End.Byte) {
		list, _ = t.listAt(p, name)
		r = list.Exprs[i].Range()
	}
	t.removeItem(r.Start.Byte, r.End.Byte)
}

// appendElement puts an element behind the last one of a list.
func (t *blockText) appendElement(p place, name, text string) {
	list, _ := t.listAt(p, name)
	last := list.Exprs[len(list.Exprs)-1].Range()
	if next, ok := t.next(last.End.Byte); ok && endsLine(next) {
		// In a list, unlike in an object, a line end does not part elements.
		t.splice(last.End.Byte, last.End.Byte, ",")
		t.insertItemLine(last.Start.Byte, text, last.End.Byte+1)
		return
	}
	t.insertItemAfter(last.Start.Byte, last.End.Byte, text)
}
