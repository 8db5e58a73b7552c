package inventory

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// ParseRef reads application.paie or server["10.0.0.1"].
func ParseRef(s string) (Ref, error) {
	if s == "" {
		return Ref{}, nil
	}
	parts, err := splitPath(s)
	if err != nil || len(parts) != 2 {
		return Ref{}, fmt.Errorf("%q is no reference: write a kind and an id, such as application.paie", s)
	}
	return Ref{Kind(parts[0]), parts[1]}, nil
}

// splitPath cuts a reference or path at its dots and brackets.
func splitPath(s string) ([]string, error) {
	var parts []string
	for s != "" {
		if rest, ok := strings.CutPrefix(s, "["); ok {
			q, err := strconv.QuotedPrefix(rest)
			if err != nil || !strings.HasPrefix(rest[len(q):], "]") {
				return nil, fmt.Errorf("%q has an unclosed bracket", s)
			}
			id, err := strconv.Unquote(q)
			if err != nil {
				return nil, err
			}
			parts = append(parts, id)
			s = strings.TrimPrefix(rest[len(q)+1:], ".")
			continue
		}
		end := strings.IndexAny(s, ".[")
		if end < 0 {
			end = len(s)
		}
		if end == 0 {
			return nil, fmt.Errorf("%q has an empty part", s)
		}
		parts = append(parts, s[:end])
		s = strings.TrimPrefix(s[end:], ".")
	}
	return parts, nil
}

// joinPath is the inverse of splitPath for what comes after a block's reference.
func joinPath(prefix, part string) string {
	if isIdentifier(part) {
		return prefix + "." + part
	}
	return prefix + "[" + strconv.Quote(part) + "]"
}

func isIdentifier(s string) bool { return s != "" && hclsyntax.ValidIdentifier(s) }

// quote writes a string literal of the language.
func quote(s string) string {
	var b strings.Builder
	b.WriteByte('"')
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
		case r < ' ' || r == 0x7f || isBidiControl(r):
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// nearest returns up to n candidates that a hurried writer may have meant by word, closest first.
func nearest(word string, candidates []string, n int) []string {
	type scored struct {
		s string
		d int
	}
	var close []scored
	limit := max(2, len([]rune(word))/3)
	for _, c := range candidates {
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
		before, prev, cur = prev, cur, before
	}
	return prev[len(t)]
}

// didYouMean words a suggestion, or "".
func didYouMean(words []string) string {
	switch len(words) {
	case 0:
		return ""
	case 1:
		return "did you mean " + words[0] + "?"
	}
	return "did you mean " + strings.Join(words[:len(words)-1], ", ") + " or " + words[len(words)-1] + "?"
}
