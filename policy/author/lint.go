package author

import (
	"cmp"
	"context"
	"io/fs"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/policy/lint"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/rego"
)

// told reports whether a defect of the metadata says of the same line what the linter says of it, with the key.
func told(all []lint.Finding, f lint.Finding) bool {
	return slices.ContainsFunc(all, func(d lint.Finding) bool {
		return d.Rule == string(Malformed) && d.File == f.File && d.Line == f.Line && strings.Contains(d.Text, "TODO")
	})
}

// Lint runs the linter over a source and returns what it finds in the folder that was asked for, defects of the metadata among it, sorted
// by place. The error is about files that cannot be read or parsed.
func (s Source) Lint(ctx context.Context) ([]lint.Finding, error) {
	var beside []fs.FS
	if !s.whole {
		beside = append(beside, rego.FS)
	}
	all, err := lint.Check(s.fsys, beside...)
	if err != nil {
		return nil, err
	}
	var out []lint.Finding
	for _, f := range all {
		if s.within(f.File) {
			f.File = s.place(f.File)
			out = append(out, f)
		}
	}
	if _, err := opa.New(ctx, s.Config()); err != nil {
		defects := Defects(s, err)
		if defects == nil {
			return out, err
		}
		for _, d := range defects {
			if d.Kind == Malformed {
				out = append(out, lint.Finding{Rule: string(Malformed), Severity: lint.Error, File: d.Place.File, Line: d.Place.Line, Column: 1, Text: d.Text})
			}
		}
	}
	out = slices.DeleteFunc(out, func(f lint.Finding) bool { return f.Rule == "no-todo" && told(out, f) })
	slices.SortStableFunc(out, func(a, b lint.Finding) int {
		return cmp.Or(strings.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line))
	})
	return out, nil
}
