package mapping

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// tryout is an attribute of a block on which values are tried before any row is read.
type tryout struct {
	field inventory.Field
	block any
	path  string
}

// try reports what is wrong with a value.
func (t tryout) try(texts []string) error { return inventory.SetFact(t.block, t.path, texts...) }

// texts returns a value of the inventory as SetFact takes it.
func (t tryout) texts(e hclsyntax.Expression) ([]string, bool) {
	list := strings.HasPrefix(t.field.Type, "list of ")
	if s, ok := textOf(e); ok {
		if s == "none" && (list || t.field.Block != "") {
			return []string{}, true
		}
		return []string{s}, t.field.Block == ""
	}
	if tuple, ok := e.(*hclsyntax.TupleConsExpr); ok && list {
		out := make([]string, 0, len(tuple.Exprs))
		for _, item := range tuple.Exprs {
			s, ok := t.one(item)
			if !ok {
				return nil, false
			}
			out = append(out, s)
		}
		return out, true
	}
	s, ok := t.one(e)
	return []string{s}, ok
}

func (t tryout) one(e hclsyntax.Expression) (string, bool) {
	if s, ok := textOf(e); ok {
		return s, true
	}
	if ref, ok := refOf(e); ok {
		return ref.String(), strings.HasSuffix(t.field.Type, "reference")
	}
	if v, ok := boolOf(e); ok {
		return strconv.FormatBool(v), t.field.Type == "bool"
	}
	if n, ok := numberOf(e); ok {
		return itoa(n), strings.HasSuffix(t.field.Type, "integer") || strings.HasSuffix(t.field.Type, "number")
	}
	return "", false
}

// example shows a value the attribute can have; "" when that needs no showing.
func (t tryout) example() string {
	switch {
	case len(t.field.Enum) > 0:
		return "the words are " + strings.Join(t.field.Enum, ", ")
	case len(t.field.Refs) > 0:
		return fmt.Sprintf("write a reference such as %s.id", t.field.Refs[0])
	case t.field.Type == "bool":
		return "write true or false"
	}
	return ""
}

var attributeWords = append([]string{"column", "value", "unit", "separator", "kind", "make", "optional"}, settingWords...)

// attribute reads what stands behind name = in a block.
func (p *parser) attribute(a *hclsyntax.Attribute, f inventory.Field, t tryout, set settings) *attribute {
	out := &attribute{span: spanOf(a.NameRange), settings: set, field: f}
	if s, ok := textOf(a.Expr); ok {
		if out.column = p.column(a.Expr); out.column == nil {
			return nil
		}
		if slices.Contains(f.Enum, s) {
			out.column.hint = fmt.Sprintf("if every row is to have this value, write %s = { value = %q }", f.Name, s)
		}
		return p.finish(out, t)
	}
	items, isObject := itemsOf(a.Expr)
	switch {
	case isObject:
		p.attributeItems(items, out, t)
		if out.column != nil || out.constant != nil {
			break
		}
		p.report(codeMissing, out.span, f.Name+" names no column", `write column = "title", or value = … for what every row has`)
		return nil
	case hcl.ExprAsKeyword(a.Expr) != "" || isCall(a.Expr):
		out.constant = p.answer(a.Expr, &t)
	default:
		if n, ok := numberOf(a.Expr); ok {
			p.report(codeValue, spanOf(a.Expr.Range()), fmt.Sprintf("%d may be a column or a value", n), fmt.Sprintf("write %s = { column = %d } or %s = { value = \"%d\" }", f.Name, n, f.Name, n))
			return nil
		}
		out.constant = p.answer(a.Expr, &t)
	}
	if out.column == nil && out.constant == nil {
		return nil
	}
	return p.finish(out, t)
}

func isCall(e hclsyntax.Expression) bool {
	_, ok := e.(*hclsyntax.FunctionCallExpr)
	return ok
}

func (p *parser) attributeItems(items []item, out *attribute, t tryout) {
	seen := map[string]bool{}
	for _, i := range items {
		at := spanOf(i.value.Range())
		if seen[i.key] {
			p.report(codeValue, i.span, fmt.Sprintf("%q stands here twice", i.key), "keep one")
			continue
		}
		seen[i.key] = true
		switch i.key {
		case "column":
			if out.column = p.column(i.value); out.column == nil {
				out.column = &column{number: 1} // reported
			}
		case "value":
			if out.constant = p.answer(i.value, &t); out.constant == nil {
				out.constant = &answer{} // reported
			}
		case "words":
			if words := p.words(i.value, &t); words != nil {
				out.words = prepend(words, out.words)
			}
		case "unit":
			p.unit(i.value, out, t)
		case "separator":
			list, ok := textsOf(i.value)
			if !ok {
				p.report(codeType, at, "separator must be the sign between the values of a cell", `write separator = ",", or separator = [",", ";"], or separator = [] when a cell holds one value in any case`)
			}
			out.separated, out.separator = true, slices.DeleteFunc(list, func(s string) bool { return s == "" })
		case "kind":
			s, _ := textOf(i.value)
			if s == "" {
				s = hcl.ExprAsKeyword(i.value)
			}
			out.kind = inventory.Kind(s)
			if !slices.Contains(t.field.Refs, out.kind) {
				p.report(codeType, at, fmt.Sprintf("%s does not point to %q", t.field.Name, s), refsText(t.field))
			}
		case "make":
			p.flag(i, &out.makes)
		case "optional":
			optional := false
			p.flag(i, &optional)
			defer func() { // the column may stand behind it
				if out.column != nil {
					out.column.optional = optional
				}
			}()
		default:
			p.setting(i.key, i.span, i.value, &out.settings, attributeWords)
		}
	}
	if out.column != nil && out.constant != nil {
		p.report(codeValue, out.span, t.field.Name+" has both a column and a value", "keep one")
	}
}

func (p *parser) flag(i item, v *bool) {
	var ok bool
	if *v, ok = boolOf(i.value); !ok {
		p.report(codeType, spanOf(i.value.Range()), i.key+" must be true or false", "")
	}
}

func (p *parser) unit(e hclsyntax.Expression, out *attribute, t tryout) {
	s, ok := textOf(e)
	if !ok {
		p.report(codeType, spanOf(e.Range()), "unit must be text in quotes", `write unit = "GiB"`)
		return
	}
	out.unit = s
	switch t.field.Type {
	case "number":
		if s != "%" && s != "fraction" {
			p.report(codeType, spanOf(e.Range()), fmt.Sprintf("%q is no unit of %s", s, t.field.Name), `write "%", or "fraction" for numbers from 0 to 1`)
		}
	case "string", "bool", "integer", "date", "reference":
		p.report(codeType, spanOf(e.Range()), fmt.Sprintf("%s has no unit", t.field.Name), "remove it")
	default:
		if err := t.try([]string{"1 " + s}); err != nil {
			p.report(codeType, spanOf(e.Range()), err.Error(), "")
		}
	}
}

func refsText(f inventory.Field) string {
	if len(f.Refs) == 0 {
		return "it is no reference: remove kind"
	}
	words := make([]string, len(f.Refs))
	for i, k := range f.Refs {
		words[i] = string(k)
	}
	return "it points to " + strings.Join(words, ", ")
}

// finish checks what belongs together.
func (p *parser) finish(out *attribute, t tryout) *attribute {
	f := t.field
	list := strings.HasPrefix(f.Type, "list of ")
	if out.separated && !list {
		p.report(codeValue, out.span, fmt.Sprintf("%s holds one value, so that there is nothing to separate", f.Name), "remove separator")
	}
	if len(f.Refs) == 0 && out.makes {
		p.report(codeValue, out.span, f.Name+" is no reference, so that there is nothing to make", "remove make")
	}
	if len(f.Refs) > 0 && out.kind == "" && out.column != nil {
		if len(f.Refs) > 1 {
			p.report(codeMissing, out.span, fmt.Sprintf("%s may point to several kinds of block", f.Name), fmt.Sprintf("write %s = { column = \"…\", kind = %q }: %s", f.Name, f.Refs[0], refsText(f)))
			return nil
		}
		out.kind = f.Refs[0]
	}
	if f.Block != "" && out.column != nil && len(out.words) == 0 {
		p.report(codeMissing, out.span, fmt.Sprintf("%s holds %s blocks", f.Name, f.Block), fmt.Sprintf("write %s { … }, or say which words mean that there are none: words = { \"aucun\" = \"none\" }", f.Block))
		return nil
	}
	return out
}
