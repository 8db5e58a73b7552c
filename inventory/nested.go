package inventory

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// nested decodes nested blocks, several of a word into a list, at most one where the field holds one.
func (d *decoder) nested(body *hclsyntax.Body, v reflect.Value, fields []Field) {
	for _, f := range fields {
		if !f.isBlock() {
			continue
		}
		var found []*hclsyntax.Block
		for _, b := range body.Blocks {
			if b.Type == f.Block {
				found = append(found, b)
			}
		}
		if len(found) == 0 {
			continue
		}
		if attr := body.Attributes[f.Name]; attr != nil && attr.Name != f.Block {
			d.reportAt(codeContradict, attr.NameRange, fmt.Sprintf("%s is stated both as an attribute and as %s blocks", f.Name, f.Block), "keep one of the two")
			continue
		}
		d.nestedList(found, v, f)
	}
	for _, b := range body.Blocks {
		if b.Type == "fact" || slices.ContainsFunc(fields, func(f Field) bool { return f.isBlock() && f.Block == b.Type }) {
			continue
		}
		if d.full(codeBlock) {
			continue
		}
		var words []string
		for _, f := range fields {
			if f.isBlock() {
				words = append(words, f.Block)
			}
		}
		d.reportAt(codeBlock, b.TypeRange, fmt.Sprintf("no block %q may stand here", b.Type), or(didYouMean(nearest(b.Type, words, 3)), "remove it"))
	}
}

func (d *decoder) nestedList(found []*hclsyntax.Block, v reflect.Value, f Field) {
	pos, _ := d.span(found[0].TypeRange)
	if f.Type == "block" {
		if len(found) > 1 {
			d.reportAt(codeDuplicate, found[1].TypeRange, fmt.Sprintf("a second %s block", f.Block), "keep one")
		}
		if len(found[0].Labels) > 0 {
			d.reportAt(codeLabel, found[0].LabelRanges[0], fmt.Sprintf("%s takes no label: there is one", f.Block), "remove it")
		}
		b := d.nestedBlock(found[0], f.typ.Elem(), f.Nested, "")
		f.fact(v).set(b.Interface(), Known, nil, pos)
		return
	}
	list := reflect.MakeSlice(f.typ, 0, len(found))
	seen := map[string]bool{}
	for i, b := range found {
		id := strconv.Itoa(i + 1)
		if len(b.Labels) > 0 {
			id = d.id(b.Labels[0], b.LabelRanges[0])
		}
		if len(b.Labels) > 1 {
			d.reportAt(codeLabel, b.LabelRanges[1], fmt.Sprintf("%s takes one label, its id", b.Type), "remove the second")
		}
		if seen[id] {
			d.reportAt(codeDuplicate, b.TypeRange, fmt.Sprintf("%s %q stands here twice", b.Type, id), "give one of the two another id")
			continue
		}
		seen[id] = true
		list = reflect.Append(list, d.nestedBlock(b, f.typ.Elem().Elem(), f.Nested, id))
	}
	f.fact(v).set(list.Interface(), Known, nil, pos)
}

func (d *decoder) nestedBlock(b *hclsyntax.Block, typ reflect.Type, fields []Field, id string) reflect.Value {
	v := reflect.New(typ)
	block := blockOf(v.Interface())
	block.ID = id
	block.Pos, _ = d.span(b.TypeRange)
	d.fields(b.Body, v.Elem(), fields)
	d.missing(b, v.Elem(), fields, true)
	return v
}

// object decodes impact = { confidentiality = 3, … }, or one state for all its facts.
func (d *decoder) object(expr hclsyntax.Expression, v reflect.Value, f Field) {
	obj, ok := expr.(*hclsyntax.ObjectConsExpr)
	if !ok {
		if state, detail, isState := d.state(expr, f); isState && state != Bounded && state != Known {
			pos, _ := d.span(expr.Range())
			for _, nf := range f.Nested {
				nf.fact(v).set(nil, state, detail, pos)
			}
			return
		}
		d.wrongType(expr, f, "an object, such as { "+f.Nested[0].Name+" = … }")
		return
	}
	seen := map[string]bool{}
	for _, item := range obj.Items {
		name := hcl.ExprAsKeyword(item.KeyExpr)
		if key, ok := item.KeyExpr.(*hclsyntax.ObjectConsKeyExpr); ok && name == "" {
			name, _ = literalString(key.Wrapped)
		}
		nf, ok := fieldNamed(f.Nested, name)
		switch {
		case !ok:
			d.unknownAttribute(item.KeyExpr.Range(), name, f.Nested)
		case seen[name]:
			d.reportAt(codeDuplicate, item.KeyExpr.Range(), fmt.Sprintf("%q is stated twice", name), "keep one")
		default:
			seen[name] = true
			d.fact(item.ValueExpr, nf, nf.fact(v))
		}
	}
}
