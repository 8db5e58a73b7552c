package report

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/tell"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// words speaks one language: it finds texts in the catalogue and writes numbers and dates. The zero words is not usable.
type words struct{ lang string }

// newWords returns the words of a language, "" being English.
func newWords(lang string) (words, error) {
	switch lang {
	case "":
		return words{"en"}, nil
	case "en", "fr", "ar":
		return words{lang}, nil
	}
	return words{}, fmt.Errorf("no report is written in language %q: use \"en\", \"fr\" or \"ar\"", lang)
}

// dir returns the direction of the script, as HTML names it.
func (w words) dir() string {
	if w.lang == "ar" {
		return "rtl"
	}
	return "ltr"
}

// rtl reports whether lines run from right to left.
func (w words) rtl() bool { return w.lang == "ar" }

// in picks the text of the language out of a message.
func (w words) in(m message) string {
	switch w.lang {
	case "fr":
		return frenchSpaces.Replace(m.fr)
	case "ar":
		return m.ar
	}
	return m.en
}

// frenchSpaces ties the signs that French sets off with a space to the word before them.
var frenchSpaces = strings.NewReplacer(" :", "\u00a0:", " ;", "\u202f;", " ?", "\u202f?", " !", "\u202f!")

// lookup returns the text of an id, and false when the catalogue has none. Ids made of words of the model, such as a kind of
// reason the planner learned later, go through lookup; ids written in this package go through t.
func (w words) lookup(id string) (string, bool) {
	for _, texts := range catalogues {
		if m, ok := texts[id]; ok {
			return w.in(m), true
		}
	}
	return "", false
}

// t returns the text of an id. A missing text shows its id; a test makes sure that none is missing.
func (w words) t(id string) string {
	if s, ok := w.lookup(id); ok {
		return s
	}
	return "[" + id + "]"
}

// or returns the text of an id, or the fallback when the catalogue has none.
func (w words) or(id, fallback string) string {
	if s, ok := w.lookup(id); ok {
		return s
	}
	return fallback
}

// form picks the plural form for n out of the forms of a text, which a bar separates.
func (w words) form(text string, n int) string {
	forms := strings.Split(text, "|")
	if len(forms) == 1 {
		return text
	}
	return forms[min(tell.Plural(w.lang, float64(n)), len(forms)-1)]
}

// group separates thousands as the language does: a comma, a narrow space, or, as Moroccan Arabic does, a point.
func (w words) group() string {
	switch w.lang {
	case "fr":
		return "\u202f"
	case "ar":
		return "."
	}
	return ","
}

// n writes a whole number in Latin digits.
func (w words) n(n int) string {
	s := strconv.Itoa(n)
	sign := ""
	if n < 0 {
		sign, s = "\u2212", s[1:]
	}
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + w.group() + s[i:]
	}
	return sign + s
}

// f writes a number with at most one decimal.
func (w words) f(v float64) string {
	if math.IsNaN(v) || math.IsInf(v, 0) || math.Abs(v) > 1e15 {
		return "?"
	}
	tenths := int(math.Round(math.Abs(v) * 10))
	s := w.n(tenths / 10)
	if d := tenths % 10; d != 0 {
		point := "."
		if w.lang != "en" {
			point = ","
		}
		s += point + strconv.Itoa(d)
	}
	if v < 0 && tenths != 0 {
		s = "\u2212" + s
	}
	return s
}

var monthNames = map[string][]string{
	"en": {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
	"fr": {"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"},
	"ar": {"يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر"}, // as used in Morocco
}

var shortMonths = map[string][]string{
	"en": {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
	"fr": {"janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."},
	"ar": monthNames["ar"],
}

// date writes a day in words, "" for the zero Date.
func (w words) date(d inventory.Date) string { return w.day(d, monthNames) }

func (w words) day(d inventory.Date, months map[string][]string) string {
	if d == 0 {
		return ""
	}
	y, m, n := d.Time().Date()
	day := strconv.Itoa(n)
	if w.lang == "fr" && n == 1 {
		day = "1er"
	}
	return day + "\u00a0" + months[w.lang][m-1] + "\u00a0" + strconv.Itoa(y)
}

// span writes low and high as one number when they meet, and as low–high otherwise.
func span(low, high int) string {
	if low == high {
		return strconv.Itoa(low)
	}
	return strconv.Itoa(low) + "–" + strconv.Itoa(high)
}
