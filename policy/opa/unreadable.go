package opa

import (
	"errors"
	"fmt"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// unreadable turns what OPA's parser or compiler found into defects, each with its place, in words for people who know neither. Any other
// error stays what it is.
func unreadable(err error) error {
	var found ast.Errors
	if !errors.As(err, &found) {
		return err
	}
	out := &LibraryError{}
	for _, e := range found {
		d := Defect{Text: inWords(e)}
		if e.Location != nil {
			d.File, d.Line, d.Col = e.Location.File, e.Location.Row, max(e.Location.Col, 1)
		}
		if n := len(out.Defects); n > 0 && out.Defects[n-1].File == d.File && out.Defects[n-1].Line == d.Line {
			continue // what follows on the same line follows from the first
		}
		out.Defects = append(out.Defects, d)
	}
	return out
}

// inWords says what is wrong, and what to write instead.
func inWords(e *ast.Error) string {
	said := e.Message
	if what, ok := strings.CutPrefix(said, "yaml: "); ok {
		if _, after, numbered := strings.Cut(what, ": "); numbered {
			what = after // its line counts from the comment's beginning
		}
		return fmt.Sprintf(`the METADATA comment cannot be read, here or in the line above (%s): begin keys of one kind equally far in, with spaces `+
			`and no tab, and put a text that holds a colon between plain quotes "…"`, what)
	}
	if name, ok := strings.CutSuffix(said, " is unsafe"); ok {
		return strings.TrimPrefix(name, "var ") + " has no value here: give it one with := or with some … in, or correct its spelling"
	}
	switch {
	case strings.Contains(said, "illegal utf-8"):
		return "the file is not in UTF-8: save it in that encoding"
	case strings.HasPrefix(said, "illegal token"):
		return `a sign stands here that means nothing in Rego: outside of texts and comments write plain quotes "…", never « », “ ” or ’`
	case strings.Contains(said, "keyword is required"):
		return strings.ReplaceAll(said, "`", "") + ": write it"
	case strings.HasPrefix(said, "var cannot be used for rule name"):
		return "this is no rule: write a name, if, and conditions; several conditions stand one a line between { and }, with no word such as and between them"
	case e.Code == ast.ParseErr:
		return said + ": look for a brace or a quote too few or too many, in this line or above"
	}
	return said
}

// plainName is the name of a file behind the number of its layer.
func plainName(file string) string {
	_, name, _ := strings.Cut(file, "/")
	return name
}
