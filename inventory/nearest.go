package inventory

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// maxSuggested is the number of bytes of a word beyond which nobody looks for another that is like it: the search takes time that
// grows with the square of the length.
const maxSuggested = 100

// nearest returns up to n candidates that a hurried writer may have meant by word, closest first.
func nearest(word string, candidates []string, n int) []string {
	type scored struct {
		s string
		d int
	}
	var close []scored
	if len(word) > maxSuggested {
		return nil
	}
	limit := max(2, utf8.RuneCountInString(word)/3)
	for _, c := range candidates {
		if len(c) > utf8.UTFMax*maxSuggested {
			continue
		}
		if d := editDistance(word, c, limit); d <= limit {
			close = append(close, scored{c, d})
		}
	}
	slices.SortFunc(close, func(a, b scored) int {
		if a.d != b.d {
			return a.d - b.d
		}
		return strings.Compare(a.s, b.s)
	})
	var out []string
	for _, c := range close {
		if len(out) == n {
			break
		}
		if !slices.Contains(out, c.s) {
			out = append(out, c.s)
		}
	}
	return out
}

// editDistance counts insertions, deletions, replacements and swaps of neighbours; limit+1 when there are more than limit.
func editDistance(a, b string, limit int) int {
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
