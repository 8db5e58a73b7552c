package inventory

import (
	"reflect"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/nearest"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/internal/syntax"
)

// fact decodes one attribute's expression: a state such as unknown("why"), or a value of the field's type. Expressions are
// recognised by their shape and never evaluated.
func (d *decoder) fact(e *syntax.Expr, f *Field, fact anyFact) {
	pos, _ := d.span(e.Start, e.End)
	if e.Form == syntax.Name || e.Form == syntax.Call {
		if state, detail, ok := d.state(e, f); ok {
			var v any
			if state == Known {
				v, detail = detail.Low, &Detail{Confidence: detail.Confidence}
			}
			fact.set(v, state, detail, pos)
			return
		}
	}
	d.plain(e, f, fact, pos)
}

// stateWords are the words that say how much is known.
var stateWords = []string{"unknown", "estimate", "range", "at_most", "at_least", "not_applicable"}

// state recognises the shapes that say how much is known. ok is also true when the shape is broken and was reported; the
// state is then LeftOut. An estimate comes back Known with its value in Low.
func (d *decoder) state(e *syntax.Expr, f *Field) (State, *Detail, bool) {
	if e.Form == syntax.Name {
		return NotApplicable, nil, e.Text == "not_applicable"
	}
	if e.Form != syntax.Call {
		return LeftOut, nil, false
	}
	least, most := 1, 1
	switch e.Text {
	case "unknown":
		least, most = 0, 2
	case "estimate":
		most = 2
	case "range":
		least, most = 2, 2
	case "at_most", "at_least":
	default:
		name := syntax.Word{Text: e.Text, Start: e.Start, End: e.Start + uint32(len(e.Text))}
		d.reportWord(codeExpression, name, say("the language has no %s(…)", e.Text), didYouMean(nearest.Words(e.Text, stateWords, 3)).or(say("write the value itself")))
		return LeftOut, nil, true
	}
	if len(e.Items) < least || len(e.Items) > most {
		d.reportExpr(codeExpression, e, say("%s takes %d to %d values, not %d", e.Text, least, most, len(e.Items)), message{})
		return LeftOut, nil, true
	}
	if e.Text == "unknown" {
		return d.unknown(e)
	}
	return d.imprecise(e, f)
}

func (d *decoder) unknown(call *syntax.Expr) (State, *Detail, bool) {
	detail := &Detail{}
	for i := range call.Items {
		arg := &call.Items[i]
		if arg.Form != syntax.String {
			d.reportExpr(codeType, arg, say("unknown takes a reason and a date, both in quotes"), say(`write unknown("why", "2026-09-02")`))
			return LeftOut, nil, true
		}
		if i == 0 {
			detail.Reason = d.keep(arg.Text)
			continue
		}
		date, err := ParseDate(arg.Text)
		if err != nil {
			d.reportExpr(codeType, arg, messageOf(err), message{})
		}
		detail.Since = date
	}
	return Unknown, detail, true
}

// ordered are the types whose values have a smaller and a greater.
var ordered = []string{"integer", "number", "date", "duration", "bytes", "bit rate", "effort", "capacity", "growth", "volume"}

func (d *decoder) imprecise(call *syntax.Expr, f *Field) (State, *Detail, bool) {
	if f.isObject() {
		d.reportExpr(codeExpression, call, say("%s makes no sense for %s, which holds several facts", call.Text, f.Name), say("write it for each of them"))
		return LeftOut, nil, true
	}
	if call.Text != "estimate" && !slices.Contains(ordered, f.Type) {
		d.reportExpr(codeExpression, call, say("%s makes no sense for %s, which is a %s", call.Text, f.Name, typeWords(f.Type)), say("write the value or unknown(…)"))
		return LeftOut, nil, true
	}
	first, ok := d.value(&call.Items[0], f, f.typ)
	if !ok {
		return LeftOut, nil, true
	}
	detail := &Detail{}
	switch call.Text {
	case "estimate":
		detail.Low, detail.Confidence = first, "low"
		if len(call.Items) == 2 {
			c := &call.Items[1]
			if c.Form != syntax.String || !slices.Contains([]string{"low", "medium", "high"}, c.Text) {
				d.reportExpr(codeEnum, c, say("the confidence of an estimate is low, medium or high"), message{})
				return LeftOut, nil, true
			}
			detail.Confidence = d.keep(c.Text)
		}
		return Known, detail, true
	case "at_most":
		detail.High = first
	case "at_least":
		detail.Low = first
	case "range":
		second, ok := d.value(&call.Items[1], f, f.typ)
		if !ok {
			return LeftOut, nil, true
		}
		detail.Low, detail.High = first, second
		if toFloat(second) < toFloat(first) {
			d.reportExpr(codeRange, call, say("the range ends before it begins"), say("write the smaller value first"))
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
