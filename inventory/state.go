package inventory

import (
	"fmt"
	"reflect"
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
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
	if f.isObject() {
		d.reportAt(codeExpression, call.Range(), fmt.Sprintf("%s makes no sense for %s, which holds several facts", call.Name, f.Name), "write it for each of them")
		return LeftOut, nil, true
	}
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
