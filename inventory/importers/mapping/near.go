package mapping

import (
	"strings"
	"unicode/utf8"
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

// distance counts the letters to put in, take out or replace; limit+1 when there are more, and for long words, for it takes time.
func distance(a, b string, limit int) int {
	s, t := []rune(a), []rune(b)
	if d := len(s) - len(t); d > limit || -d > limit || len(s) > 80 {
		return limit + 1
	}
	prev, cur := make([]int, len(t)+1), make([]int, len(t)+1)
	for j := range prev {
		prev[j] = j
	}
	for i := range s {
		cur[0] = i + 1
		for j := range t {
			cost := 1
			if s[i] == t[j] {
				cost = 0
			}
			cur[j+1] = min(prev[j]+cost, prev[j+1]+1, cur[j]+1)
		}
		prev, cur = cur, prev
	}
	return min(prev[len(t)], limit+1)
}
