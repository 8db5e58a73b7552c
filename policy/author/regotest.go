package author

import (
	"context"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/cover"
	"github.com/open-policy-agent/opa/v1/loader"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/tester"
	"github.com/open-policy-agent/opa/v1/util"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/rego"
)

// runRego runs the Rego tests of a source with OPA's tester. It returns the names of the tests that stand in each folder, whether they
// were run or not.
func runRego(ctx context.Context, src Source, opt TestOptions, out *TestResult, rules []policy.Rule) (map[string][]string, error) {
	modules, data, err := src.load()
	if err != nil {
		return nil, err
	}
	names := map[string][]string{}
	for file, m := range modules {
		for _, r := range m.Rules {
			if name := string(r.Head.Ref()[0].Value.(ast.Var)); strings.HasPrefix(name, "test_") {
				names[path.Dir(file)] = append(names[path.Dir(file)], name)
			}
		}
	}
	coverage := cover.New()
	store := inmem.NewFromObject(data)
	txn, err := store.NewTransaction(ctx)
	if err != nil {
		return nil, err
	}
	defer store.Abort(ctx, txn)
	results, err := tester.NewRunner().SetStore(store).SetModules(modules).SetCoverageQueryTracer(coverage).
		SetCoverageRuns([]cover.Kind{}).CapturePrintOutput(true).RunTests(ctx, txn)
	if err != nil {
		return nil, fmt.Errorf("compiling the Rego tests: %w", err)
	}
	for r := range results {
		out.result(src, opt, rules, r)
	}
	out.cover(src, coverage.Report(modules), rules)
	return names, ctx.Err()
}

// load reads the modules, tests included, and the data of a source and of the library beside it, as opa test does.
func (s Source) load() (map[string]*ast.Module, map[string]any, error) {
	modules, data := map[string]*ast.Module{}, map[string]any{}
	add := func(fsys fs.FS, tests func(file string) bool) error {
		res, err := loader.NewFileLoader().WithFS(fsys).WithRegoVersion(ast.RegoV1).Filtered([]string{"."}, notData)
		if err != nil {
			return fmt.Errorf("reading the rules: %w", err)
		}
		for name, f := range res.Modules {
			if !strings.HasSuffix(name, "_test.rego") || tests(name) {
				modules[name] = f.Parsed
			}
		}
		merge(data, res.Documents)
		return nil
	}
	if !s.whole {
		if err := add(rego.FS, func(string) bool { return false }); err != nil {
			return nil, nil, err
		}
	}
	if err := add(s.fsys, s.within); err != nil {
		return nil, nil, err
	}
	return modules, data, nil
}

// notData leaves out what is neither Rego nor a data file of a bundle.
func notData(_ string, info fs.FileInfo, _ int) bool {
	name := info.Name()
	return !info.IsDir() && !strings.HasSuffix(name, ".rego") && name != "data.yaml" && name != "data.json"
}

// merge adds what is in b to a, object by object.
func merge(a, b map[string]any) {
	for k, v := range b {
		sub, ok := a[k].(map[string]any)
		more, both := v.(map[string]any)
		if ok && both {
			merge(sub, more)
			continue
		}
		a[k] = v
	}
}

// result counts one Rego test and keeps its failure.
func (t *TestResult) result(src Source, opt TestOptions, rules []policy.Rule, r *tester.Result) {
	full := strings.TrimPrefix(r.Package, "data.") + "." + r.Name
	i := slices.IndexFunc(rules, func(x policy.Rule) bool { return folderOf(x) == path.Dir(r.Location.File) })
	if opt.Run != nil && i < 0 && !opt.Run.MatchString(full) {
		return
	}
	var id policy.RuleID
	if i >= 0 {
		id = rules[i].ID
	}
	t.Tests++
	text := ""
	switch {
	case r.Error != nil:
		text = "cannot run: " + r.Error.Error()
	case r.Fail:
		text = "is not true"
		var cases []string
		for name, sub := range maps.All(r.SubResults) {
			if sub.Fail {
				cases = append(cases, name)
			}
		}
		if slices.Sort(cases); cases != nil {
			text += " for " + strings.Join(cases, ", ")
		}
	case r.Skip:
		text = "is skipped: take todo_ off its name, or take the test out"
	default:
		return
	}
	if len(r.Output) > 0 {
		text += "; it printed: " + strings.TrimSpace(string(r.Output))
	}
	t.fail(FailedTest, src.place(r.Location.File), r.Location.Row, id, r.Name+" "+text)
}

// cover keeps how much of each rule the tests reach.
func (t *TestResult) cover(src Source, rep cover.Report, rules []policy.Rule) {
	for _, r := range rules {
		for _, file := range util.KeysSorted(rep.Files) {
			if path.Dir(file) != folderOf(r) || strings.HasSuffix(file, "_test.rego") {
				continue
			}
			c := RuleCoverage{Rule: r.ID, File: src.place(file), Percent: rep.Files[file].Coverage, Missed: []int{}}
			for _, rng := range rep.Files[file].NotCovered {
				for line := rng.Start.Row; line <= rng.End.Row; line++ {
					c.Missed = append(c.Missed, line)
				}
			}
			t.Coverage = append(t.Coverage, c)
		}
	}
}
