package table

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/nearest"
)

const (
	maxListed = 40 // titles an error lists
	maxTitle  = 60 // characters of a title in an error
	maxNear   = 3  // titles proposed
)

// nearestTitles returns the titles that are most like one of those looked for: those that hold it or are held by it, and those
// a few letters apart.
func nearestTitles(wanted, found []string) []string {
	type scored struct {
		title    string
		distance int
	}
	var list []scored
	for _, t := range found {
		if utf8.RuneCountInString(t) > maxTitle || Fold(t) == "" {
			continue
		}
		best := -1
		for _, w := range wanted {
			d, limit := likeness(Fold(t), Fold(w))
			if d <= limit && (best < 0 || d < best) {
				best = d
			}
		}
		if best >= 0 {
			list = append(list, scored{t, best})
		}
	}
	slices.SortStableFunc(list, func(a, b scored) int { return cmp.Compare(a.distance, b.distance) })
	var out []string
	for _, s := range list[:min(len(list), maxNear)] {
		out = append(out, s.title)
	}
	return out
}

// likeness returns the distance of two folded titles and the greatest distance at which they count as alike.
func likeness(a, b string) (distance, limit int) {
	m, n := utf8.RuneCountInString(a), utf8.RuneCountInString(b)
	limit = max(m, n) / 3
	if min(m, n) >= 3 && (strings.Contains(a, b) || strings.Contains(b, a)) {
		return 0, limit
	}
	return nearest.Distance(a, b, limit), limit
}

// shorten cuts a text for an error.
func shorten(s string) string {
	if utf8.RuneCountInString(s) <= maxTitle {
		return s
	}
	return string([]rune(s)[:maxTitle]) + "…"
}

// Letter returns how a spreadsheet names a column numbered from 1: 28 is AB.
func Letter(column int) string {
	var b []byte
	for ; column > 0; column = (column - 1) / 26 {
		b = append(b, byte('A'+(column-1)%26))
	}
	slices.Reverse(b)
	return string(b)
}

// Short cuts a text for a message.
func Short(s string) string {
	const most = 200
	if r := []rune(s); len(r) > most {
		return string(r[:most]) + "…"
	}
	return s
}
