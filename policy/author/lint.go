package author

import (
	"io/fs"

	"github.com/cloudfirst-toolkit/cloudfirst/policy/lint"
	"github.com/cloudfirst-toolkit/cloudfirst/rego"
)

// Lint runs the linter over a source and returns what it finds in the folder that was asked for. The error is about files that cannot be
// read or parsed.
func (s Source) Lint() ([]lint.Finding, error) {
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
	return out, nil
}
