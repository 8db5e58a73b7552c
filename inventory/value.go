package inventory

import (
	"fmt"
	"math"
	"math/big"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"golang.org/x/text/unicode/norm"
)

// value decodes a plain value of a type; problems are reported and give false.
func (d *decoder) value(expr hclsyntax.Expression, f Field, typ reflect.Type) (any, bool) {
	switch typ {
	case reflect.TypeFor[string]():
		return d.text(expr, f)
	case reflect.TypeFor[bool]():
		if lit, ok := expr.(*hclsyntax.LiteralValueExpr); ok && lit.Val.Type() == cty.Bool {
			return lit.Val.True(), true
		}
		d.wrongType(expr, f, "true or false")
		return nil, false
	case reflect.TypeFor[int64]():
		return d.integer(expr, f)
	case reflect.TypeFor[float64]():
		n, ok := literalNumber(expr)
		if !ok {
			d.wrongType(expr, f, "a number")
			return nil, false
		}
		return d.number(expr, f, n)
	case reflect.TypeFor[Date]():
		return d.date(expr, f)
	case reflect.TypeFor[Ref]():
		return d.reference(expr, f)
	}
	if typ.Kind() == reflect.Slice || typ.Kind() == reflect.Pointer {
		return d.list(expr, f, typ)
	}
	return d.quantity(expr, f, typ)
}

func (d *decoder) text(expr hclsyntax.Expression, f Field) (any, bool) {
	s, ok := literalString(expr)
	if !ok {
		switch expr.(type) {
		case *hclsyntax.TemplateExpr, *hclsyntax.TemplateWrapExpr:
			d.reportAt(codeExpression, expr.Range(), "strings take no ${…}: nothing is computed in an inventory", "write the text itself; $${ stands for the two characters")
			return nil, false
		}
		d.wrongType(expr, f, "text in quotes")
		return nil, false
	}
	if len(f.Enum) > 0 && !slices.Contains(f.Enum, s) {
		d.reportAt(codeEnum, expr.Range(), fmt.Sprintf("%s cannot be %q", f.Name, s), strings.TrimSpace(didYouMean(nearest(s, f.Enum, 2))+" The words are "+strings.Join(f.Enum, ", ")))
		return nil, false
	}
	return s, true
}

func (d *decoder) number(expr hclsyntax.Expression, f Field, n *big.Float) (any, bool) {
	v, _ := n.Float64()
	if math.IsInf(v, 0) || f.Min != nil && v < float64(*f.Min) || f.Max != nil && v > float64(*f.Max) {
		d.reportAt(codeRange, expr.Range(), fmt.Sprintf("%s cannot be %s", f.Name, n.Text('g', 10)), boundsText(f))
		return nil, false
	}
	return v, true
}

func (d *decoder) integer(expr hclsyntax.Expression, f Field) (any, bool) {
	n, ok := literalNumber(expr)
	if !ok || !n.IsInt() {
		d.wrongType(expr, f, "a whole number")
		return nil, false
	}
	v, acc := n.Int64()
	if acc != big.Exact || f.Min != nil && v < *f.Min || f.Max != nil && v > *f.Max {
		d.reportAt(codeRange, expr.Range(), fmt.Sprintf("%s cannot be %s", f.Name, n.Text('g', 20)), boundsText(f))
		return nil, false
	}
	return v, true
}

func boundsText(f Field) string {
	switch {
	case f.Min != nil && f.Max != nil:
		return fmt.Sprintf("write a number from %d to %d", *f.Min, *f.Max)
	case f.Min != nil:
		return fmt.Sprintf("write a number of at least %d", *f.Min)
	}
	return "write a smaller number"
}

func (d *decoder) date(expr hclsyntax.Expression, f Field) (any, bool) {
	s, ok := literalString(expr)
	if !ok {
		d.wrongType(expr, f, `a date in quotes, such as "2026-10-31"`)
		return nil, false
	}
	date, err := ParseDate(s)
	if err != nil || date == 0 {
		d.reportAt(codeType, expr.Range(), fmt.Sprintf("%q is not a date", s), `write year-month-day, such as "2026-10-31"`)
		return nil, false
	}
	return date, true
}

// quantityTypes maps a quantity's type to its units and an example.
var quantityTypes = map[reflect.Type]struct {
	units   []unit
	example string
}{
	reflect.TypeFor[Duration](): {durationUnits, "h"},
	reflect.TypeFor[Bytes]():    {byteUnits, " GiB"},
	reflect.TypeFor[BitRate]():  {bitRateUnits, " Mbit/s"},
	reflect.TypeFor[Effort]():   {effortUnits, " person_days"},
	reflect.TypeFor[Capacity](): {capacityUnits, " person_days/week"},
	reflect.TypeFor[Growth]():   {growthUnits, " GB/week"},
	reflect.TypeFor[Volume]():   {volumeUnits, " messages/day"},
}

func (d *decoder) quantity(expr hclsyntax.Expression, f Field, typ reflect.Type) (any, bool) {
	q := quantityTypes[typ]
	if n, ok := literalNumber(expr); ok {
		d.reportAt(codeUnit, expr.Range(), fmt.Sprintf("%s has no unit", f.Name), "write "+strconv.Quote(shortNumber(n)+q.example))
		return nil, false
	}
	s, ok := literalString(expr)
	if !ok {
		d.wrongType(expr, f, "a quantity with its unit, such as "+strconv.Quote("4"+q.example))
		return nil, false
	}
	n, err := parseQuantity(s, q.units)
	if err != nil {
		d.reportAt(codeUnit, expr.Range(), err.Error(), "")
		return nil, false
	}
	v := reflect.New(typ).Elem()
	if v.CanInt() {
		v.SetInt(int64(math.Round(n)))
	} else {
		v.SetFloat(n)
	}
	return v.Interface(), true
}

// list decodes [a, b]. "none" is the empty list, and no block.
func (d *decoder) list(expr hclsyntax.Expression, f Field, typ reflect.Type) (any, bool) {
	if s, ok := literalString(expr); ok && s == "none" {
		if typ.Kind() == reflect.Pointer {
			return reflect.Zero(typ).Interface(), true
		}
		return reflect.MakeSlice(typ, 0, 0).Interface(), true
	}
	tuple, ok := expr.(*hclsyntax.TupleConsExpr)
	if f.isBlock() {
		if ok && len(tuple.Exprs) == 0 && f.Type == "blocks" {
			return reflect.MakeSlice(typ, 0, 0).Interface(), true
		}
		d.wrongType(expr, f, fmt.Sprintf("\"none\", unknown(…), or %s blocks", f.Block))
		return nil, false
	}
	if !ok {
		d.wrongType(expr, f, "a list in brackets, or \"none\"")
		return nil, false
	}
	list := reflect.MakeSlice(typ, 0, len(tuple.Exprs))
	good := true
	for _, e := range tuple.Exprs {
		v, ok := d.value(e, f, typ.Elem())
		if !ok {
			good = false
			continue
		}
		list = reflect.Append(list, reflect.ValueOf(v))
	}
	return list.Interface(), good
}

// reference decodes a bare reference and notes it for checking. "none" is the zero Ref.
func (d *decoder) reference(expr hclsyntax.Expression, f Field) (any, bool) {
	if s, ok := literalString(expr); ok && s == "none" && !f.Required && !strings.HasPrefix(f.Type, "list") {
		return Ref{}, true
	}
	trav, ok := expr.(*hclsyntax.ScopeTraversalExpr)
	if !ok || len(trav.Traversal) != 2 {
		d.wrongType(expr, f, "a reference such as "+string(f.Refs[0])+".id")
		return nil, false
	}
	ref := Ref{Kind: Kind(trav.Traversal.RootName())}
	switch step := trav.Traversal[1].(type) {
	case hcl.TraverseAttr:
		ref.ID = step.Name
	case hcl.TraverseIndex:
		if step.Key.Type() != cty.String {
			d.wrongType(expr, f, "a reference such as "+string(f.Refs[0])+`["id"]`)
			return nil, false
		}
		ref.ID = step.Key.AsString()
	}
	ref.ID = norm.NFC.String(ref.ID) // as the id itself must be
	pos, end := d.span(expr.Range())
	d.out.refs = append(d.out.refs, pendingRef{ref, f.Refs, pos, end, d.context})
	return ref, true
}

func (d *decoder) wrongType(expr hclsyntax.Expression, f Field, want string) {
	d.reportAt(codeType, expr.Range(), fmt.Sprintf("%s must be %s", f.Name, want), "if nobody knows it, write unknown(\"why\")")
}

// shortNumber writes a number for an example: as it stands when it is short.
func shortNumber(n *big.Float) string {
	if s := n.Text('f', -1); len(s) <= 12 && n.Sign() >= 0 {
		return s
	}
	return "4"
}
