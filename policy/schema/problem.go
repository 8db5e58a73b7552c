package schema

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/nearest"
)

// Problem is one thing in a rule that cannot be right.
type Problem struct {
	File      string // as the module was named
	Line, Col int
	Text      string // what is wrong, and what to write
}

// String writes place and text.
func (p Problem) String() string { return fmt.Sprintf("%s:%d:%d: %s", p.File, p.Line, p.Col, p.Text) }

func (c *checker) report(at *ast.Location, format string, args ...any) Problem {
	p := Problem{Text: fmt.Sprintf(format, args...)}
	if at != nil {
		p.File, p.Line, p.Col = at.File, at.Row, at.Col
	}
	c.problems[p] = true
	return p
}

func (c *checker) sorted() []Problem {
	var out []Problem
	for p := range c.problems {
		if key, ok := c.tentative[p]; !ok || !c.sayable[key] {
			out = append(out, p)
		}
	}
	slices.SortFunc(out, func(a, b Problem) int {
		return cmp.Or(strings.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Col, b.Col), strings.Compare(a.Text, b.Text))
	})
	return out
}

const maxListed = 12 // names that are listed when none is alike

// Suggest says which of some names a writer may have meant, or lists them when they are few: "did you mean monitoring?".
func Suggest(word string, names []string) string {
	if near := nearest.Word(word, names); near != "" {
		return "did you mean " + near + "?"
	}
	names = slices.Sorted(slices.Values(names))
	if len(names) > maxListed {
		return fmt.Sprintf("it has %s and %d more", strings.Join(names[:maxListed], ", "), len(names)-maxListed)
	}
	return "write one of " + strings.Join(names, ", ")
}
