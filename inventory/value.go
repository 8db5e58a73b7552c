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
)

// fact decodes one attribute's expression: a state such as unknown("why"), or a value of the field's type. Expressions are
// recognised by their shape and never evaluated.
func (d *decoder) fact(expr hclsyntax.Expression, f Field, fact anyFact) {
	pos, _ := d.span(expr.Range())
	if state, detail, ok := d.state(expr, f); ok {
		var v any
		if state == Known {
			v, detail = detail.Low, &Detail{Confidence: detail.Confidence}
		}
		fact.set(v, state, detail, pos)
		return
	}
	if v, ok := d.value(expr, f, f.typ); ok {
		fact.set(v, Known, nil, pos)
	}
}

// state recognises the shapes that say how much is known. ok is also true when the shape is broken and was reported; the
// state is then LeftOut. An estimate comes back Known with its value in Low.
func (d *decoder) state(expr hclsyntax.Expression, f Field) (State, *Detail, bool) {
	if hcl.ExprAsKeyword(expr) == "not_applicable" {
		return NotApplicable, nil, true
	}
	call, ok := expr.(*hclsyntax.FunctionCallExpr)
	if !ok {
		return LeftOut, nil, false
	}
	min, max := 1, 1
	switch call.Name {
	case "unknown":
		min, max = 0, 2
	case "estimate":
		max = 2
	case "range":
		min, max = 2, 2
	case "at_most", "at_least":
	default:
		words := []string{"unknown", "estimate", "range", "at_most", "at_least", "not_applicable"}
		d.reportAt(codeExpression, call.NameRange, fmt.Sprintf("the language has no %s(…)", call.Name), or(didYouMean(nearest(call.Name, words, 3)), "write the value itself"))
		return LeftOut, nil, true
	}
	if len(call.Args) < min || len(call.Args) > max {
		d.reportAt(codeExpression, call.Range(), fmt.Sprintf("%s takes %d to %d values, not %d", call.Name, min, max, len(call.Args)), "")
		return LeftOut, nil, true
	}
	if call.Name == "unknown" {
		return d.unknown(call)
	}
	return d.imprecise(call, f)
}

func (d *decoder) unknown(call *hclsyntax.FunctionCallExpr) (State, *Detail, bool) {
	detail := &Detail{}
	for i, arg := range call.Args {
		s, ok := literalString(arg)
		if !ok {
			d.reportAt(codeType, arg.Range(), "unknown takes a reason and a date, both in quotes", `write unknown("why", "2026-09-02")`)
			return LeftOut, nil, true
		}
		if i == 0 {
			detail.Reason = s
			continue
		}
		date, err := ParseDate(s)
		if err != nil {
			d.reportAt(codeType, arg.Range(), err.Error(), "")
		}
		detail.Since = date
	}
	return Unknown, detail, true
}

func (d *decoder) imprecise(call *hclsyntax.FunctionCallExpr, f Field) (State, *Detail, bool) {
	ordered := slices.Contains([]string{"integer", "number", "date", "duration", "bytes", "bit rate", "effort", "capacity", "growth", "volume"}, f.Type)
	if call.Name != "estimate" && !ordered {
		d.reportAt(codeExpression, call.Range(), fmt.Sprintf("%s makes no sense for %s, which is a %s", call.Name, f.Name, f.Type), "write the value or unknown(…)")
		return LeftOut, nil, true
	}
	first, ok := d.value(call.Args[0], f, f.typ)
	if !ok {
		return LeftOut, nil, true
	}
	detail := &Detail{}
	switch call.Name {
	case "estimate":
		detail.Low, detail.Confidence = first, "low"
		if len(call.Args) == 2 {
			c, ok := literalString(call.Args[1])
			if !ok || !slices.Contains([]string{"low", "medium", "high"}, c) {
				d.reportAt(codeEnum, call.Args[1].Range(), "the confidence of an estimate is low, medium or high", "")
				return LeftOut, nil, true
			}
			detail.Confidence = c
		}
		return Known, detail, true
	case "at_most":
		detail.High = first
	case "at_least":
		detail.Low = first
	case "range":
		second, ok := d.value(call.Args[1], f, f.typ)
		if !ok {
			return LeftOut, nil, true
		}
		detail.Low, detail.High = first, second
		if toFloat(second) < toFloat(first) {
			d.reportAt(codeRange, call.Range(), "the range ends before it begins", "write the smaller value first")
			return LeftOut, nil, true
		}
	}
	return Bounded, detail, true
}

func toFloat(v any) float64 {
	rv := reflect.ValueOf(v)
	if rv.CanInt() {
		return float64(rv.Int())
	}
	return rv.Float()
}

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
		v, _ := n.Float64()
		return v, true
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
		if tmpl, isTemplate := expr.(*hclsyntax.TemplateExpr); isTemplate {
			d.reportAt(codeExpression, tmpl.Range(), "strings take no ${…}: nothing is computed in an inventory", "write the text itself; $${ stands for the two characters")
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

func (d *decoder) integer(expr hclsyntax.Expression, f Field) (any, bool) {
	n, ok := literalNumber(expr)
	if !ok || !n.IsInt() {
		d.wrongType(expr, f, "a whole number")
		return nil, false
	}
	v, acc := n.Int64()
	if acc != big.Exact || f.Min != nil && v < *f.Min || f.Max != nil && v > *f.Max {
		d.reportAt(codeRange, expr.Range(), fmt.Sprintf("%s cannot be %s", f.Name, n.Text('f', 0)), boundsText(f))
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
		d.reportAt(codeUnit, expr.Range(), fmt.Sprintf("%s has no unit", f.Name), "write "+strconv.Quote(n.Text('g', 6)+q.example))
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
		if math.Abs(n) > 1<<62 {
			d.reportAt(codeRange, expr.Range(), fmt.Sprintf("%q is too large", s), "")
			return nil, false
		}
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
	if s, ok := literalString(expr); ok && s == "none" && !strings.HasPrefix(f.Type, "list") {
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
	pos, end := d.span(expr.Range())
	d.out.refs = append(d.out.refs, pendingRef{ref, f.Refs, pos, end, d.context})
	return ref, true
}

func (d *decoder) wrongType(expr hclsyntax.Expression, f Field, want string) {
	d.reportAt(codeType, expr.Range(), fmt.Sprintf("%s must be %s", f.Name, want), "if nobody knows it, write unknown(\"why\")")
}

// literalString returns the text of a quoted string or heredoc without interpolation.
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
	return b.String(), true
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
