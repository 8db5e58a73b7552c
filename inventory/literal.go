package inventory

import (
	"math/big"
	"strings"

	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"golang.org/x/text/unicode/norm"
)

// literalString returns the text of a quoted string or heredoc without interpolation, in normal form C.
func literalString(expr hclsyntax.Expression) (string, bool) {
	tmpl, ok := expr.(*hclsyntax.TemplateExpr)
	if !ok {
		return "", false
	}
	var b strings.Builder
	for _, p := range tmpl.Parts {
		lit, ok := p.(*hclsyntax.LiteralValueExpr)
		if !ok || lit.Val.Type() != cty.String {
			return "", false
		}
		b.WriteString(lit.Val.AsString())
	}
	return norm.NFC.String(b.String()), true
}

// literalNumber returns a number, perhaps with a minus sign.
func literalNumber(expr hclsyntax.Expression) (*big.Float, bool) {
	if op, ok := expr.(*hclsyntax.UnaryOpExpr); ok && op.Op == hclsyntax.OpNegate {
		n, ok := literalNumber(op.Val)
		if !ok {
			return nil, false
		}
		return new(big.Float).Neg(n), true
	}
	lit, ok := expr.(*hclsyntax.LiteralValueExpr)
	if !ok || lit.Val.Type() != cty.Number || lit.Val.IsNull() {
		return nil, false
	}
	return lit.Val.AsBigFloat(), true
}
