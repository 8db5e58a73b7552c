package sheet

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"unicode"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// cell is what stands in a cell.
type cell struct {
	text   string
	number any // int64 or float64 that a workbook can hold exactly; nil for the rest
}

// factCell writes a fact. What only a row of the table fact can say is left to that.
func factCell(i inventory.FactInfo) cell {
	d := i.Detail
	switch i.State {
	case inventory.Unknown:
		return cell{text: unknownText(d)}
	case inventory.NotApplicable:
		return cell{text: "not_applicable"}
	case inventory.Bounded:
		return cell{text: boundsText(d)}
	case inventory.Conflict:
		if len(d.Others) > 0 {
			return valueCell(d.Others[0].Value)
		}
	case inventory.Known:
		switch {
		case i.Field.Block != "":
			return blocksCell(i)
		case d.Confidence != "" && !needsRow(i):
			return cell{text: "estimate(" + language(i.Value) + ", " + quote(d.Confidence) + ")"}
		}
		return valueCell(i.Value)
	}
	return cell{}
}

// blocksCell writes the number of nested blocks.
func blocksCell(i inventory.FactInfo) cell {
	n := len(i.Nested(""))
	if n == 0 {
		return cell{text: "none"}
	}
	return cell{text: strconv.Itoa(n), number: int64(n)}
}

func unknownText(d inventory.Detail) string {
	switch {
	case d.Since != 0:
		return "unknown(" + quote(d.Reason) + ", " + quote(d.Since.String()) + ")"
	case d.Reason != "":
		return "unknown(" + quote(d.Reason) + ")"
	}
	return "unknown()"
}

func boundsText(d inventory.Detail) string {
	switch {
	case d.Low == nil && d.High == nil:
		return "unknown()"
	case d.Low == nil:
		return "at_most(" + language(d.High) + ")"
	case d.High == nil:
		return "at_least(" + language(d.Low) + ")"
	}
	return "range(" + language(d.Low) + ", " + language(d.High) + ")"
}

// valueCell writes a known value.
func valueCell(v any) cell {
	switch v := v.(type) {
	case string:
		return cell{text: plain(v)}
	case int64:
		c := cell{text: language(v)}
		if v > -1e15 && v < 1e15 { // spreadsheet programs keep fifteen digits
			c.number = v
		}
		return c
	case float64:
		c := cell{text: language(v)}
		if short, _ := strconv.ParseFloat(strconv.FormatFloat(v, 'g', 15, 64), 64); short == v && len(c.text) < 18 {
			c.number = v
		}
		return c
	case inventory.Ref:
		if v == (inventory.Ref{}) {
			return cell{text: "none"}
		}
	case fmt.Stringer: // dates and quantities
		return cell{text: v.String()}
	}
	return cell{text: language(v)}
}

// language writes a value as the inventory language does.
func language(v any) string {
	switch v := v.(type) {
	case string:
		return quote(v)
	case bool:
		return strconv.FormatBool(v)
	case int64:
		return strconv.FormatInt(v, 10)
	case float64:
		if s := strconv.FormatFloat(v, 'f', -1, 64); len(s) <= maxNumber {
			return s
		}
		return strconv.FormatFloat(v, 'e', -1, 64)
	case inventory.Ref:
		return reference(v)
	case fmt.Stringer:
		return quote(v.String())
	}
	list := reflect.ValueOf(v)
	items := make([]string, list.Len())
	for i := range items {
		items[i] = language(list.Index(i).Interface())
	}
	return "[" + strings.Join(items, ", ") + "]"
}

// maxNumber is the number of digits that the language takes; longer numbers need an exponent.
const maxNumber = 40

// reference writes a reference whose brackets, if it needs them, are as safe as a text's quotes.
func reference(r inventory.Ref) string {
	switch s := r.String(); {
	case s == "":
		return `"none"`
	case strings.HasSuffix(s, "]"):
		return string(r.Kind) + "[" + quote(r.ID) + "]"
	default:
		return s
	}
}

// plain writes a text without quotes when it reads as nothing else.
func plain(s string) string {
	if needsQuotes(s) {
		return quote(s)
	}
	return s
}

func needsQuotes(s string) bool {
	if s == "" || strings.ContainsRune(`"#=+-@`, rune(s[0])) || s == "not_applicable" || isCall(s) || strings.TrimSpace(s) != s || looksNumeric(s) {
		return true
	}
	last := rune(0)
	for _, r := range s {
		if r != '\n' && mustEscape(r) || startsFormula(last, r) {
			return true
		}
		last = r
	}
	return false
}

// calls are the words of the forms that say how much is known.
var calls = []string{"unknown", "estimate", "range", "at_most", "at_least"}

// isCall reports whether a text begins like one of them.
func isCall(s string) bool {
	for _, c := range calls {
		if strings.HasPrefix(s, c+"(") {
			return true
		}
	}
	return false
}

// looksNumeric reports whether a spreadsheet program may take a text for a number, a date or a time.
func looksNumeric(s string) bool {
	digit := false
	for _, r := range s {
		switch {
		case r >= '0' && r <= '9':
			digit = true
		case !strings.ContainsRune(".,:/-+%eE \u00a0\u202f", r):
			return false
		}
	}
	return digit
}

// startsFormula reports whether a character begins a formula where a program takes the one before it for a delimiter.
func startsFormula(before, r rune) bool {
	return strings.ContainsRune("=+-@", r) && strings.ContainsRune(",;|\t", before)
}

// mustEscape reports whether a character would be lost or not be seen in a cell.
func mustEscape(r rune) bool {
	return unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || r == 0x2028 || r == 0x2029 || r >= 0xfffe && r <= 0xffff
}

// quote writes a text in the language's quotes.
func quote(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	last := rune(0)
	for i, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\r':
			b.WriteString(`\r`)
		case r == '\t':
			b.WriteString(`\t`)
		case (r == '$' || r == '%') && i+1 < len(s) && s[i+1] == '{':
			b.WriteRune(r)
			b.WriteRune(r)
		case startsFormula(last, r), mustEscape(r) && r <= 0xffff:
			fmt.Fprintf(&b, `\u%04x`, r)
		case mustEscape(r):
			fmt.Fprintf(&b, `\U%08x`, r)
		default:
			b.WriteRune(r)
		}
		last = r
	}
	b.WriteByte('"')
	return b.String()
}
