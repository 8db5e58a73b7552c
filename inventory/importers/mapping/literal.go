package mapping

import (
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"golang.org/x/text/unicode/norm"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// Expressions are recognised by their shape and never evaluated.

// textOf returns the text of a quoted string.
func textOf(e hclsyntax.Expression) (string, bool) {
	t, ok := e.(*hclsyntax.TemplateExpr)
	if !ok {
		return "", false
	}
	var b strings.Builder
	for _, p := range t.Parts {
		lit, ok := p.(*hclsyntax.LiteralValueExpr)
		if !ok || lit.Val.Type() != cty.String {
			return "", false
		}
		b.WriteString(lit.Val.AsString())
	}
	return norm.NFC.String(b.String()), true
}

// textsOf returns a text, or a list of texts.
func textsOf(e hclsyntax.Expression) ([]string, bool) {
	if s, ok := textOf(e); ok {
		return []string{s}, true
	}
	list, ok := e.(*hclsyntax.TupleConsExpr)
	if !ok {
		return nil, false
	}
	out := make([]string, 0, len(list.Exprs))
	for _, item := range list.Exprs {
		s, ok := textOf(item)
		if !ok {
			return nil, false
		}
		out = append(out, s)
	}
	return out, true
}

// numberOf returns a whole number; the guard bounds its digits.
func numberOf(e hclsyntax.Expression) (int, bool) {
	lit, ok := e.(*hclsyntax.LiteralValueExpr)
	if !ok || lit.Val.Type() != cty.Number || lit.Val.IsNull() {
		return 0, false
	}
	n, _ := lit.Val.AsBigFloat().Int64()
	return int(n), true
}

// boolOf returns true or false.
func boolOf(e hclsyntax.Expression) (value, ok bool) {
	lit, ok := e.(*hclsyntax.LiteralValueExpr)
	if !ok || lit.Val.Type() != cty.Bool || lit.Val.IsNull() {
		return false, false
	}
	return lit.Val.True(), true
}

// refOf returns a reference such as site.rabat or server["10.0.0.1"].
func refOf(e hclsyntax.Expression) (inventory.Ref, bool) {
	t, ok := e.(*hclsyntax.ScopeTraversalExpr)
	if !ok || len(t.Traversal) != 2 {
		return inventory.Ref{}, false
	}
	ref := inventory.Ref{Kind: inventory.Kind(t.Traversal.RootName())}
	switch step := t.Traversal[1].(type) {
	case hcl.TraverseAttr:
		ref.ID = step.Name
	case hcl.TraverseIndex:
		if step.Key.Type() != cty.String {
			return inventory.Ref{}, false
		}
		ref.ID = step.Key.AsString()
	}
	ref.ID = norm.NFC.String(ref.ID)
	return ref, true
}

// item is one key and value of an object.
type item struct {
	key   string
	span  span // of the key
	value hclsyntax.Expression
}

// itemsOf returns what stands in { … }.
func itemsOf(e hclsyntax.Expression) ([]item, bool) {
	obj, ok := e.(*hclsyntax.ObjectConsExpr)
	if !ok {
		return nil, false
	}
	out := make([]item, 0, len(obj.Items))
	for _, i := range obj.Items {
		key := hcl.ExprAsKeyword(i.KeyExpr)
		if k, ok := i.KeyExpr.(*hclsyntax.ObjectConsKeyExpr); ok && key == "" {
			if s, ok := textOf(k.Wrapped); ok {
				key = s
			} else if n, ok := numberOf(k.Wrapped); ok {
				key = itoa(n)
			}
		}
		out = append(out, item{key, spanOf(i.KeyExpr.Range()), i.ValueExpr})
	}
	return out, true
}
