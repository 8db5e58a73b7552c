package inventory

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"
)

// needsBlock reports whether a fact says more than an attribute can.
func (d Detail) needsBlock(f Field, s State) bool {
	switch {
	case d.Source != "" || d.Note != "":
		return s != LeftOut
	case s == Known && !f.isBlock():
		return d.Since != 0 // a confidence alone makes an estimate
	case s == Unknown:
		return d.Confidence != ""
	}
	return s != LeftOut && (d.Since != 0 || d.Confidence != "")
}

// plain reports whether an alternative is a value and nothing else.
func (a Alternative) plain() bool {
	return a.Source == "" && a.Since == 0 && a.Confidence == "" && a.Note == ""
}

// attributeText writes a fact's expression; false for facts that are left out or stand in blocks only.
func attributeText(f Field, fact anyFact) (string, bool) {
	d := fact.Detail()
	switch fact.State() {
	case Unknown:
		return unknownText(d), true
	case NotApplicable:
		return "not_applicable", true
	case Bounded:
		return boundedText(d), true
	case Conflict:
		if len(d.Others) > 0 && d.Others[0].plain() {
			return valueText(d.Others[0].Value), true
		}
	case Known:
		switch {
		case f.isBlock():
			return `"none"`, reflect.ValueOf(fact.any()).IsNil() || f.Type == "blocks" && reflect.ValueOf(fact.any()).Len() == 0
		case d.needsBlock(f, Known):
			return "", false
		case d.Confidence != "":
			return "estimate(" + valueText(fact.any()) + ", " + Quote(d.Confidence) + ")", true
		}
		return valueText(fact.any()), true
	}
	return "", false
}

func unknownText(d Detail) string {
	switch {
	case d.Since != 0:
		return "unknown(" + Quote(d.Reason) + ", " + Quote(d.Since.String()) + ")"
	case d.Reason != "":
		return "unknown(" + Quote(d.Reason) + ")"
	}
	return "unknown()"
}

func boundedText(d Detail) string {
	switch {
	case d.Low == nil && d.High == nil:
		return "unknown()" // a bound without a value says nothing
	case d.Low == nil:
		return "at_most(" + valueText(d.High) + ")"
	case d.High == nil:
		return "at_least(" + valueText(d.Low) + ")"
	}
	return "range(" + valueText(d.Low) + ", " + valueText(d.High) + ")"
}

// valueText writes a plain value.
func valueText(v any) string {
	switch v := v.(type) {
	case string:
		return Quote(v)
	case bool:
		return strconv.FormatBool(v)
	case int64:
		return strconv.FormatInt(v, 10)
	case float64:
		return numberText(v)
	case Ref:
		if v == (Ref{}) {
			return `"none"`
		}
		return v.String()
	case fmt.Stringer: // dates and quantities
		return Quote(v.String())
	}
	list := reflect.ValueOf(v)
	items := make([]string, list.Len())
	for i := range items {
		items[i] = valueText(list.Index(i).Interface())
	}
	return "[" + strings.Join(items, ", ") + "]"
}

// numberText writes a number with an exponent only when the guard would refuse it without.
func numberText(v float64) string {
	if s := strconv.FormatFloat(v, 'f', -1, 64); len(s) <= maxDigits {
		return s
	}
	return strconv.FormatFloat(v, 'e', -1, 64)
}
