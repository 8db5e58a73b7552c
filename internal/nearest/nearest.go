// Package nearest finds the words that a hurried writer may have meant.
package nearest

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"
)

// maxWord is the number of bytes of a word beyond which nobody looks for another that is like it: the search takes time that grows with the
// square of the length.
const maxWord = 100

// Words returns up to n candidates that are like a word, the closest first, those that are equally close in the order of the alphabet. Upper
// and lower case are the same.
func Words(word string, candidates []string, n int) []string {
	type scored struct {
		s string
		d int
	}
	var alike []scored
	if len(word) > maxWord {
		return nil
	}
	limit := max(2, utf8.RuneCountInString(word)/3)
	for _, c := range candidates {
		if len(c) > utf8.UTFMax*maxWord {
			continue
		}
		if d := Distance(word, c, limit); d <= limit {
			alike = append(alike, scored{c, d})
		}
	}
	slices.SortFunc(alike, func(a, b scored) int { return cmp.Or(cmp.Compare(a.d, b.d), strings.Compare(a.s, b.s)) })
	var out []string
	for _, c := range alike {
		if len(out) == n {
			break
		}
		if !slices.Contains(out, c.s) {
			out = append(out, c.s)
		}
	}
	return out
}

// Word is the candidate most like a word, "" when none is like it.
func Word(word string, candidates []string) string {
	if found := Words(word, candidates, 1); len(found) > 0 {
		return found[0]
	}
	return ""
}

// Distance counts the insertions, deletions, replacements and swaps of neighbours that make one text of another, whatever their case; limit+1 when there are more than limit.
func Distance(a, b string, limit int) int {
	s, t := []rune(strings.ToLower(a)), []rune(strings.ToLower(b))
	if d := len(s) - len(t); d > limit || -d > limit {
		return limit + 1
	}
	before, prev, cur := make([]int, len(t)+1), make([]int, len(t)+1), make([]int, len(t)+1)
	for j := range prev {
		prev[j] = j
	}
	for i := 1; i <= len(s); i++ {
		cur[0] = i
		for j := 1; j <= len(t); j++ {
			cost := 1
			if s[i-1] == t[j-1] {
				cost = 0
			}
			cur[j] = min(prev[j]+1, cur[j-1]+1, prev[j-1]+cost)
			if i > 1 && j > 1 && s[i-1] == t[j-2] && s[i-2] == t[j-1] {
				cur[j] = min(cur[j], before[j-2]+1)
			}
		}
		if slices.Min(cur) > limit {
			return limit + 1
		}
		before, prev, cur = prev, cur, before
	}
	return min(prev[len(t)], limit+1)
}
