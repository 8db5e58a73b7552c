package author

import (
	"errors"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
)

// The kinds of failure of rules that cannot be loaded.
const (
	Malformed FailureKind = "metadata" // incomplete metadata
	Misread   FailureKind = "schema"   // a fact, a word or a name that does not exist
)

// Defects turns the defects of a library that opa.New or Test refused into failures with file and line; nil for any other error.
func Defects(src Source, err error) []Failure {
	var lib *opa.LibraryError
	if !errors.As(err, &lib) {
		return nil
	}
	var out []Failure
	for _, d := range lib.Defects {
		_, file, _ := strings.Cut(d.File, "/") // behind the number of the file system
		f := Failure{Malformed, inventory.Position{File: src.place(file)}, policy.RuleID(d.Rule), d.String()}
		if f.Place.Line = d.Line; d.Line > 0 {
			f.Kind, f.Place.Column = Misread, d.Col
		} else if text, err := src.file(file); err == nil {
			f.Place.Line = lineOf(string(text), d.Text)
		}
		out = append(out, f)
	}
	slices.SortStableFunc(out, func(a, b Failure) int {
		if c := strings.Compare(a.Place.File, b.Place.File); c != 0 {
			return c
		}
		return a.Place.Line - b.Place.Line
	})
	return out
}

// lineOf finds the line of the metadata a defect is about: the defect begins with the path of a key. A key that is missing has the line of
// the innermost one that is there.
func lineOf(text, defect string) int {
	path, _, _ := strings.Cut(defect, " ")
	lines := strings.Split(text, "\n")
	at := 0
	for part := range strings.SplitSeq(strings.Trim(path, ":"), ".") {
		found := slices.IndexFunc(lines[at:], func(l string) bool { return strings.HasPrefix(l, "#") && strings.Contains(l, part+":") })
		if found < 0 {
			break
		}
		at += found
	}
	return at + 1
}
