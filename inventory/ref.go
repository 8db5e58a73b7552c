package inventory

import (
	"fmt"
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
		return Ref{}, say("%q is no reference: write a kind and an id, such as application.paie", s)
	}
	return Ref{Kind(parts[0]), parts[1]}, nil
}

// splitPath cuts a reference or path at its dots and brackets.
func splitPath(s string) ([]string, error) {
	var parts []string
	for s != "" {
		if rest, ok := strings.CutPrefix(s, "["); ok && strings.HasPrefix(rest, `"`) && len(parts) > 0 {
			q, err := strconv.QuotedPrefix(rest)
			if err != nil || !strings.HasPrefix(rest[len(q):], "]") {
				return nil, say("%q has an unclosed bracket", s)
			}
			id, err := unquote(q)
			if err != nil {
				return nil, err
			}
			parts = append(parts, id)
			if s, err = afterDot(rest[len(q)+1:]); err != nil {
				return nil, err
			}
			continue
		}
		end := strings.IndexAny(s, ".[")
		if end < 0 {
			end = len(s)
		}
		if end == 0 {
			return nil, say("%q has an empty part", s)
		}
		parts = append(parts, s[:end])
		var err error
		if s, err = afterDot(s[end:]); err != nil {
			return nil, err
		}
	}
	return parts, nil
}

// afterDot cuts the dot between two parts; a bracket needs none.
func afterDot(s string) (string, error) {
	rest, dot := strings.CutPrefix(s, ".")
	if dot && (rest == "" || rest[0] == '[') || !dot && s != "" && s[0] != '[' {
		return "", say("%q does not go on with a name", s)
	}
	return rest, nil
}

// joinPath is the inverse of splitPath for what comes after a block's reference.
func joinPath(prefix, part string) string {
	if isIdentifier(part) {
		return prefix + "." + part
	}
	return prefix + "[" + Quote(part) + "]"
}

// isIdentifier reports whether s may be written bare. HCL's own answer passes over a byte order mark that its lexer then refuses.
func isIdentifier(s string) bool {
	if isPlainIdentifier(s) {
		return true
	}
	return s != "" && hclsyntax.ValidIdentifier(s) && !strings.HasPrefix(s, string(byteOrderMark))
}

// isPlainIdentifier reports whether s is an identifier of letters, digits, _ and - of ASCII, as nearly all are: that needs no lexer.
func isPlainIdentifier(s string) bool {
	for i := range len(s) {
		switch c := s[i]; {
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z':
		case i > 0 && ('0' <= c && c <= '9' || c == '_' || c == '-'):
		default:
			return false
		}
	}
	return s != ""
}

// Quote writes a text as a string literal of the inventory language: what would not be seen in it, or be taken for a template, is escaped.
func Quote(s string) string {
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

// unquote is the inverse of Quote.
func unquote(s string) (string, error) {
	text, err := strconv.Unquote(s)
	return strings.NewReplacer("$${", "${", "%%{", "%{").Replace(text), err
}
