package sheet

import (
	"fmt"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// Expression makes the language's text of a cell that stands in the column of a field, as the inverse of what this package writes: paie
// becomes "paie" for a text, and stays paie for a number, which is then for the language to refuse. "" means that the attribute is left out; so
// does the number of nested blocks, which have rows of their own. It fails for a cell that is more than one expression.
func Expression(f inventory.Field, text string) (string, error) {
	switch {
	case text == "":
		return "", nil
	case text == "not_applicable":
		return text, nil
	case isCall(text), text[0] == '"' && f.Type == "string":
		return single(text)
	case f.Type == "string":
		return quote(text), nil
	}
	text = strings.TrimSpace(text)
	switch f.Type {
	case "bool":
		return single(strings.ToLower(text)) // spreadsheet programs write TRUE
	case "integer", "number":
		return single(text)
	case "reference":
		if text == "none" {
			return quote(text), nil
		}
		return single(text)
	case "block", "blocks":
		if text == "none" {
			return quote(text), nil
		}
		if strings.Trim(text, "0123456789") == "" {
			return "", nil
		}
		return single(text)
	}
	if strings.HasPrefix(f.Type, "list of ") {
		if text == "none" {
			return quote(text), nil
		}
		return single(text)
	}
	return quote(text), nil // dates and quantities
}

// single refuses a text that could end the attribute it is written into: with a line break, comment, brace or heredoc outside of quotes,
// or with brackets and quotes that do not close.
func single(s string) (string, error) {
	var open []byte
	for i := 0; i < len(s); i++ {
		switch c := s[i]; c {
		case '"':
			end := closing(s, i)
			if end < 0 {
				return "", fmt.Errorf("%q has quotes that are not closed", s)
			}
			i = end
		case '(':
			open = append(open, ')')
		case '[':
			open = append(open, ']')
		case ')', ']':
			if len(open) == 0 || open[len(open)-1] != c {
				return "", fmt.Errorf("%q has a bracket that closes nothing", s)
			}
			open = open[:len(open)-1]
		default:
			if c < ' ' || slices.Contains([]byte("#{}<>/*;="), c) {
				return "", fmt.Errorf("%q is more than one value: %q may stand in quotes alone", s, c)
			}
		}
	}
	if len(open) > 0 {
		return "", fmt.Errorf("%q has a bracket that is not closed", s)
	}
	return s, nil
}

// closing returns where the quotes that open at i close, and -1 when they do not, or not on their line.
func closing(s string, i int) int {
	for i++; i < len(s); i++ {
		switch s[i] {
		case '\\':
			i++
		case '"':
			return i
		case '\n', '\r':
			return -1
		}
	}
	return -1
}
