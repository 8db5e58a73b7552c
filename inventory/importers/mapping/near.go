package mapping

import (
	"strings"
	"unicode/utf8"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// didYouMean proposes the word that is most like one that nobody knows; "" when none is like it.
func didYouMean(word string, words []string) string {
	best, least := "", -1
	limit := max(1, utf8.RuneCountInString(word)/3)
	for _, w := range words {
		if d := distance(strings.ToLower(word), strings.ToLower(w), limit); d <= limit && (least < 0 || d < least) {
			best, least = w, d
		}
	}
	if best == "" {
		return ""
	}
	return "did you mean " + best + "?"
}

// distance counts the letters in which two words differ; limit+1 when there are more, and for long words, for it takes time.
func distance(a, b string, limit int) int {
	n := utf8.RuneCountInString(a)
	if d := n - utf8.RuneCountInString(b); d > limit || -d > limit || n > 80 {
		return limit + 1
	}
	return min(table.Distance(a, b), limit+1)
}
