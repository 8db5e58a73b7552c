package author

import (
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/policytest"
)

// firsts are the outcomes that what a rule exports can lead to, beside being satisfied, undetermined and not applicable.
var firsts = []struct{ export, outcome string }{
	{"violation", "violated"}, {"classify", "raised"}, {"require", "required"}, {"relieve", "relieved"}, {"reaches", "reached"}, {"dispose", "spoken"},
}

// lacks reports the outcomes that a rule can have and that its tests or its example do not show.
func (t *TestResult) lacks(src Source, r policy.Rule, tests []string, wants []policytest.Want) error {
	exports, err := src.exports(folderOf(r))
	if err != nil {
		return err
	}
	outcomes := []string{"satisfied", "undetermined"}
	for _, f := range firsts {
		if slices.Contains(exports, f.export) {
			outcomes = append(outcomes, f.outcome)
		}
	}
	if slices.Contains(exports, "applies") {
		outcomes = append(outcomes, "not_applicable")
	}
	slices.Sort(outcomes)
	var untested, unwanted []string
	for _, o := range outcomes {
		if !slices.ContainsFunc(tests, func(name string) bool { return strings.HasPrefix(name, "test_"+o) }) {
			untested = append(untested, "test_"+o)
		}
		if !slices.ContainsFunc(wants, func(w policytest.Want) bool { return w.Outcome == o }) && showable(exports, o) {
			unwanted = append(unwanted, o)
		}
	}
	if untested != nil {
		t.fail(Lacking, src.place(folderOf(r)+"/rule_test.rego"), 0, r.ID, fmt.Sprintf("%s has no test whose name begins with %s", r.ID, strings.Join(untested, ", ")))
	}
	if unwanted != nil && src.exists(folderOf(r)+"/example.hcl") {
		t.fail(Lacking, src.place(folderOf(r)+"/example.hcl"), 0, r.ID, fmt.Sprintf("no # want comment shows %s %s", r.ID, strings.Join(unwanted, ", ")))
	}
	return nil
}

// showable reports whether an example can say an outcome. Of a class, a level or a requirement it says what is there, never what is not;
// only a rule that can be violated, or speaks of dispositions, can be satisfied.
func showable(exports []string, outcome string) bool {
	has := func(name string) bool { return slices.Contains(exports, name) }
	switch outcome {
	case "satisfied":
		return has("violation") || has("dispose")
	case "undetermined", "not_applicable":
		return has("violation") || has("require") || has("relieve") || has("dispose")
	}
	return true
}

// exports lists the names a rule's package defines, its tests left out.
func (s Source) exports(folder string) ([]string, error) {
	entries, err := fs.ReadDir(s.fsys, folder)
	if err != nil {
		return nil, err
	}
	var out []string
	for _, e := range entries {
		if path.Ext(e.Name()) != ".rego" || strings.HasSuffix(e.Name(), "_test.rego") {
			continue
		}
		m, err := s.module(folder + "/" + e.Name())
		if err != nil {
			return nil, err
		}
		for _, r := range m.Rules {
			if v, ok := r.Head.Ref()[0].Value.(ast.Var); ok && !slices.Contains(out, string(v)) {
				out = append(out, string(v))
			}
		}
	}
	return out, nil
}
