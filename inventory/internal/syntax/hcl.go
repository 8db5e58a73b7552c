package syntax

import (
	"cmp"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"golang.org/x/text/unicode/norm"
)

// ParseHCL reads a piece of an HCL file that begins at the byte offset. The caller has made sure that the parser can stand the text.
func ParseHCL(src []byte, offset int) (Body, []Problem) {
	file, diags := hclsyntax.ParseConfig(src, "", hcl.Pos{Line: 1, Column: 1, Byte: offset})
	var problems []Problem
	for _, d := range diags {
		p := Problem{Summary: strings.ToLower(d.Summary[:1]) + d.Summary[1:], Detail: d.Detail}
		if d.Subject != nil {
			p.Start, p.End = uint32(d.Subject.Start.Byte), uint32(d.Subject.End.Byte)
		}
		problems = append(problems, p)
	}
	body, ok := file.Body.(*hclsyntax.Body)
	if !ok {
		return Body{}, problems
	}
	c := converter{src: src, offset: offset}
	return c.body(body), problems
}

// converter turns HashiCorp's tree into ours.
type converter struct {
	src    []byte
	offset int
}

func (c *converter) body(b *hclsyntax.Body) Body {
	var out Body
	for _, a := range b.Attributes {
		out.Attributes = append(out.Attributes, Attribute{word(a.Name, a.NameRange), c.expr(a.Expr)})
	}
	slices.SortFunc(out.Attributes, func(a, b Attribute) int { return cmp.Compare(a.Name.Start, b.Name.Start) })
	for _, n := range b.Blocks {
		block := Block{Type: word(n.Type, n.TypeRange), Body: c.body(n.Body)}
		for i, l := range n.Labels {
			block.Labels = append(block.Labels, word(l, n.LabelRanges[i]))
		}
		out.Blocks = append(out.Blocks, block)
	}
	return out
}

func word(text string, r hcl.Range) Word {
	return Word{text, uint32(r.Start.Byte), uint32(r.End.Byte)}
}

func (c *converter) exprs(list []hclsyntax.Expression) []Expr {
	out := make([]Expr, len(list))
	for i, e := range list {
		out[i] = c.expr(e)
	}
	return out
}

func (c *converter) expr(e hclsyntax.Expression) Expr {
	r := e.Range()
	out := Expr{Start: uint32(r.Start.Byte), End: uint32(r.End.Byte)}
	switch e := e.(type) {
	case *hclsyntax.TemplateExpr:
		out.Form = Template
		if text, ok := literal(e); ok {
			out.Form, out.Text = String, text
		}
	case *hclsyntax.TemplateWrapExpr:
		out.Form = Template
	case *hclsyntax.LiteralValueExpr:
		out.Form, out.Text = c.scalar(e)
	case *hclsyntax.UnaryOpExpr:
		if v := c.expr(e.Val); e.Op == hclsyntax.OpNegate && v.Form == Number {
			out.Form, out.Text = Number, negated(v.Text)
		}
	case *hclsyntax.TupleConsExpr:
		out.Form, out.Items = Tuple, c.exprs(e.Exprs)
	case *hclsyntax.ObjectConsExpr:
		out.Form = Object
		for _, item := range e.Items {
			out.Items = append(out.Items, c.key(item.KeyExpr), c.expr(item.ValueExpr))
		}
	case *hclsyntax.ScopeTraversalExpr:
		c.path(e.Traversal, &out)
	case *hclsyntax.FunctionCallExpr:
		if !e.ExpandFinal {
			out.Form, out.Text, out.Items = Call, e.Name, c.exprs(e.Args)
		}
	}
	return out
}

// literal joins the pieces of a string without interpolation.
func literal(e *hclsyntax.TemplateExpr) (string, bool) {
	var b strings.Builder
	for _, p := range e.Parts {
		lit, ok := p.(*hclsyntax.LiteralValueExpr)
		if !ok || lit.Val.Type() != cty.String {
			return "", false
		}
		b.WriteString(lit.Val.AsString())
	}
	return norm.NFC.String(b.String()), true
}

func (c *converter) scalar(e *hclsyntax.LiteralValueExpr) (Form, string) {
	switch {
	case e.Val.IsNull():
	case e.Val.Type() == cty.Bool && e.Val.True():
		return Bool, "true"
	case e.Val.Type() == cty.Bool:
		return Bool, "false"
	case e.Val.Type() == cty.Number:
		return Number, string(c.src[e.SrcRange.Start.Byte-c.offset : e.SrcRange.End.Byte-c.offset])
	}
	return Other, ""
}

func negated(number string) string {
	if positive, ok := strings.CutPrefix(number, "-"); ok {
		return positive
	}
	return "-" + number
}

func (c *converter) key(e hclsyntax.Expression) Expr {
	r := e.Range()
	out := Expr{Start: uint32(r.Start.Byte), End: uint32(r.End.Byte)}
	if name := hcl.ExprAsKeyword(e); name != "" {
		out.Form, out.Text = Name, name
		return out
	}
	if k, ok := e.(*hclsyntax.ObjectConsKeyExpr); ok {
		if v := c.expr(k.Wrapped); v.Form == String {
			out.Form, out.Text = String, v.Text
		}
	}
	return out
}

// path reads a traversal; one without steps is a name.
func (c *converter) path(t hcl.Traversal, out *Expr) {
	out.Form, out.Text = Name, t.RootName()
	for _, step := range t[1:] {
		r := step.SourceRange()
		s := Expr{Start: uint32(r.Start.Byte), End: uint32(r.End.Byte)}
		switch step := step.(type) {
		case hcl.TraverseAttr:
			s.Form, s.Text = Name, step.Name
		case hcl.TraverseIndex:
			if step.Key.Type() == cty.String {
				s.Form, s.Text = String, norm.NFC.String(step.Key.AsString())
			}
		}
		out.Form = Path
		out.Items = append(out.Items, s)
	}
}
