package table

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

var bools = map[string]bool{
	"yes": true, "y": true, "true": true, "1": true, "oui": true, "o": true, "vrai": true, "نعم": true, "صحيح": true, "١": true,
	"no": false, "n": false, "false": false, "0": false, "non": false, "faux": false, "لا": false, "خطأ": false, "٠": false,
}

// Bool reads yes and no in English, French and Arabic, in any case.
func Bool(s string) (bool, error) {
	v, known := bools[strings.ToLower(Trim(s))]
	if !known {
		return false, fmt.Errorf("%q is neither yes nor no: use yes/no, oui/non, true/false, 1/0 or نعم/لا", shorten(s))
	}
	return v, nil
}

// Date reads a day: 2026-10-31, 2026/10/31, and day first 31/10/2026, 31-10-2026 and 31.10.2026; with monthFirst 10/31/2026 instead of
// those. A time of day behind it is left out. Years have four digits: 01/02/03 could be anything.
func Date(s string, monthFirst bool) (inventory.Date, error) {
	day := digits(firstWord(s))
	parts := strings.FieldsFunc(day, func(r rune) bool { return strings.ContainsRune("-/.", r) })
	if len(parts) != 3 {
		return 0, fmt.Errorf("%q is not a date: write 2026-10-31 or 31/10/2026", shorten(s))
	}
	n := make([]int, 3)
	for i, p := range parts {
		v, err := strconv.Atoi(p)
		if err != nil || !allDigits(p) {
			return 0, fmt.Errorf("%q is not a date: write 2026-10-31 or 31/10/2026", shorten(s))
		}
		n[i] = v
	}
	switch {
	case len(parts[0]) == 4:
	case len(parts[2]) != 4:
		return 0, fmt.Errorf("%q has a year of two digits: write four, as in 2026-10-31", shorten(s))
	case monthFirst:
		n[0], n[1], n[2] = n[2], n[0], n[1]
	default:
		n[0], n[2] = n[2], n[0]
	}
	t := time.Date(n[0], time.Month(n[1]), n[2], 0, 0, 0, 0, time.UTC)
	if t.Year() != n[0] || int(t.Month()) != n[1] || t.Day() != n[2] {
		return 0, fmt.Errorf("%q is no day of the calendar: write 2026-10-31, or 31/10/2026 with the day %s", shorten(s), order(monthFirst))
	}
	if inventory.DateOf(t) == 0 {
		return 0, fmt.Errorf("%q is what programs write for no date: leave the cell empty", shorten(s))
	}
	return inventory.DateOf(t), nil
}

func order(monthFirst bool) string {
	if monthFirst {
		return "second, for this file is read month first"
	}
	return "first; a file with the month first must say so"
}

// firstWord returns the text before a blank, or before the T of a time of day.
func firstWord(s string) string {
	word := Trim(s)
	if i := strings.IndexAny(word, " \tT"); i > 0 {
		word = word[:i]
	}
	return word
}

// List splits a cell that holds several values. What separates them is the strongest mark that occurs: a line break, then a
// semicolon, then a bar, then a comma, so that "Rabat, Agdal; Salé" has two. Blanks go, and so do empty and repeated values; the order stays.
func List(s string) []string {
	separator := ","
	for _, mark := range []string{"\n", ";", "|"} {
		if strings.Contains(Trim(s), mark) {
			separator = mark
			break
		}
	}
	var out []string
	for part := range strings.SplitSeq(s, separator) {
		if part = Trim(part); part != "" && !slices.Contains(out, part) {
			out = append(out, part)
		}
	}
	return out
}
