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
