// Package archtest enforces the import table of ARCHITECTURE.md: what each package of the module may import.
package archtest

import (
	"fmt"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"
)

// Module is the path of the module.
const Module = "github.com/cloudfirst-toolkit/cloudfirst"

// Rule says what the packages below a folder may import: packages of the module, by folder, and other modules, by prefix. The standard
// library is always allowed. The longest matching folder decides; a folder ending in "/..." stands for all below it.
type Rule struct {
	Folder string
	Ours   []string
	Others []string
}

// Table is the import table.
func Table() []Rule {
	const (
		hcl    = "github.com/hashicorp/hcl/v2"
		cty    = "github.com/zclconf/go-cty"
		opa    = "github.com/open-policy-agent/opa"
		aws    = "github.com/aws/aws-sdk-go-v2"
		smithy = "github.com/aws/smithy-go"
	)
	sync, text := "golang.org/x/sync", "golang.org/x/text"
	excel, yaml := "github.com/xuri/excelize/v2", "go.yaml.in/yaml/v3"
	// What a format of the report may use: everything that reports are made of, and what formats share.
	formatted := []string{
		"inventory", "planner", "policy", "readiness", "report", "report/internal/field", "report/internal/network", "report/internal/say", "report/tables",
	}
	return []Rule{
		{"inventory", []string{"internal/nearest", "internal/worker", "inventory/internal/fastparse", "inventory/internal/jsontext", "inventory/internal/syntax"}, []string{hcl, cty, sync, text}},
		{"inventory/internal/jsontext", nil, nil},
		{"inventory/internal/syntax", nil, []string{hcl, cty, text}},
		{"inventory/internal/fastparse", []string{"inventory/internal/syntax"}, []string{text}},
		{"inventory/importers", []string{"inventory", "inventory/importers/internal/table", "internal/tell"}, []string{excel, text}},
		{"inventory/importers/internal/table", []string{"inventory", "internal/nearest"}, []string{excel, text}},
		{"inventory/importers/internal/leftover", []string{"inventory/importers", "inventory/importers/internal/table"}, nil},
		{"inventory/importers/internal/spool", nil, nil},
		{"inventory/importers/update", []string{"inventory", "inventory/importers", "inventory/importers/internal/spool", "internal/tell"}, nil},
		{"inventory/importers/...", []string{"inventory", "inventory/importers", "inventory/importers/internal/leftover", "inventory/importers/internal/table", "internal/nearest", "internal/tell"}, []string{hcl, cty, excel, yaml, text}},
		{"inventory/exporters/...", []string{"inventory", "internal/zipped"}, []string{excel, text}},
		{"inventory/awscloud", []string{"inventory", "inventory/importers", "internal/tell"}, []string{aws, smithy}},
		{"policy", []string{"inventory", "internal/tell"}, nil},
		{"policy/schema", []string{"inventory", "policy", "internal/nearest"}, []string{opa}},
		{"policy/opa", []string{"inventory", "policy", "policy/schema", "rego", "internal/memory", "internal/nearest", "internal/worker"}, []string{opa, sync}},
		{"policy/policytest", []string{"inventory", "policy", "policy/opa", "readiness"}, nil},
		{"policy/lint", []string{"inventory", "policy/schema"}, []string{opa}},
		{"policy/author", []string{"internal/nearest", "inventory", "policy", "policy/lint", "policy/opa", "policy/policytest", "readiness", "rego"}, []string{opa}},
		{"rego", nil, nil},
		{"readiness", []string{"inventory", "policy", "internal/memory", "internal/worker"}, []string{sync}},
		{"readiness/indicators", []string{"inventory", "policy"}, nil},
		{"readiness/paths", []string{"inventory", "policy", "readiness"}, nil},
		{"readiness/change", []string{"inventory", "policy", "readiness"}, nil},
		{"readiness/questions", []string{"inventory", "policy", "readiness", "internal/worker"}, nil},
		{"readiness/rollup", []string{"inventory", "policy", "readiness"}, nil},
		{"readiness/maturity", []string{"inventory", "policy"}, nil},
		{"readiness/weights", []string{"policy", "readiness"}, nil},
		{"readiness/modelfile", []string{"inventory", "policy", "readiness"}, []string{hcl}},
		{"planner", []string{"inventory", "policy", "readiness", "planner/packing", "internal/tell", "internal/worker"}, []string{sync}},
		{"planner/compare", []string{"inventory", "policy", "planner"}, nil},
		{"planner/packing", []string{"internal/lp", "internal/worker"}, []string{sync}},
		{"planner/scenarios", []string{"inventory", "policy", "readiness", "planner"}, nil},
		{"planner/replay", []string{"inventory", "policy", "readiness", "planner"}, nil},
		{"planner/verify", []string{"inventory", "policy", "readiness", "planner", "planner/packing"}, nil},
		{"planner/export", []string{"planner/packing"}, nil},
		{"planner/instances", nil, nil},
		{"planner/scheduling", []string{"internal/worker"}, nil},
		{"readiness/disposition", []string{"inventory", "policy"}, nil},
		{"report", []string{"inventory", "policy", "readiness", "readiness/change", "readiness/disposition", "readiness/maturity", "readiness/rollup", "planner", "internal/tell"}, nil},
		{"report/pdf", []string{"report"}, nil},
		{"report/mgn", []string{"inventory", "planner", "inventory/awscloud", "internal/tell"}, []string{aws, smithy}},
		{"report/internal/field", nil, nil},
		{"report/internal/python", nil, nil},
		{"report/internal/say", nil, nil},
		{"report/internal/network", []string{"inventory", "policy", "report", "report/internal/say"}, nil},
		{"report/internal/sample", []string{"inventory", "planner", "policy", "readiness", "report"}, nil},
		{"report/tables", []string{"inventory", "planner", "policy", "readiness", "report", "report/internal/say"}, nil},
		{"report/backstage", formatted, nil},
		{"report/cmf", formatted, nil},
		{"report/csv", formatted, nil},
		{"report/dot", formatted, nil},
		{"report/graphml", formatted, nil},
		{"report/ics", formatted, []string{"github.com/arran4/golang-ical"}},
		{"report/jira", formatted, nil},
		{"report/junit", formatted, nil},
		{"report/mermaid", formatted, nil},
		{"report/project", formatted, nil},
		{"report/sarif", formatted, nil},
		{"report/schema", []string{"inventory", "planner", "policy", "report"}, nil},
		{"report/xlsx", append([]string{"internal/zipped"}, formatted...), []string{excel}},
		{"report/questionnaire", []string{"inventory", "inventory/importers/answers", "readiness/questions", "report", "internal/zipped"}, []string{excel}},
		{"report/papers", []string{"inventory", "policy", "readiness", "readiness/questions", "planner", "report", "internal/tell"}, nil},
		{"examples/...", []string{"..."}, []string{"github.com/spf13/cobra", "github.com/spf13/pflag", sync, hcl, cty}},
		{"internal/...", []string{"inventory", "policy", "policy/opa", "readiness"}, nil},
		{"internal/browser", nil, []string{"github.com/chromedp"}},
		{"internal/browser/cmd/...", []string{"internal/browser"}, nil},
		{"internal/memory", nil, nil},
		{"internal/nearest", nil, nil},
		{"internal/tell", nil, nil},
		{"internal/zipped", nil, nil},
		{"internal/worker", nil, nil},
		{"internal/awsfake", nil, nil},
		{"internal/lp", nil, nil},
		{"internal/loadbench", []string{"inventory", "internal/gen"}, []string{hcl, yaml}},
		{"internal/solverbench", []string{"planner/export", "planner/instances", "planner/packing"}, nil},
		{"internal/rulebench", []string{"inventory", "internal/gen", "policy", "policy/opa", "readiness", "rego"}, []string{opa}},
	}
}

// Violation is an import the table does not allow.
type Violation struct {
	File, Import, Folder string
}

// String names the file, the import and the table's row.
func (v Violation) String() string {
	return fmt.Sprintf("%s imports %s, which the import table does not allow for %s", v.File, v.Import, v.Folder)
}

// Check reads the imports of every Go file below root, tests left out, and returns those that the table does not allow, sorted.
// A folder without a row is a violation of its own.
func Check(root fs.FS, table []Rule) ([]Violation, error) {
	var out []Violation
	err := fs.WalkDir(root, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == "testdata" || strings.HasPrefix(d.Name(), ".") && p != ".") {
			return fs.SkipDir
		}
		if d.IsDir() || !strings.HasSuffix(p, ".go") || strings.HasSuffix(p, "_test.go") {
			return nil
		}
		src, err := fs.ReadFile(root, p)
		if err != nil {
			return err
		}
		f, err := parser.ParseFile(token.NewFileSet(), p, src, parser.ImportsOnly)
		if err != nil {
			return err
		}
		rule, ok := find(table, path.Dir(p))
		if !ok {
			out = append(out, Violation{p, "anything", "a folder that is not in it"})
			return nil
		}
		for _, imp := range f.Imports {
			name, err := strconv.Unquote(imp.Path.Value)
			if err != nil {
				return err
			}
			if !rule.allows(name) {
				out = append(out, Violation{p, name, rule.Folder})
			}
		}
		return nil
	})
	return out, err
}

func find(table []Rule, folder string) (Rule, bool) {
	var best Rule
	found := false
	for _, r := range table {
		prefix, deep := strings.CutSuffix(r.Folder, "/...")
		if (folder == prefix || deep && strings.HasPrefix(folder, prefix+"/")) && (!found || len(r.Folder) > len(best.Folder)) {
			best, found = r, true
		}
	}
	return best, found
}

func (r Rule) allows(name string) bool {
	first, _, _ := strings.Cut(name, "/")
	if !strings.Contains(first, ".") { // the standard library
		return true
	}
	if ours, ok := strings.CutPrefix(name, Module+"/"); ok {
		return slices.Contains(r.Ours, "...") && !strings.HasPrefix(ours, "examples/") || slices.Contains(r.Ours, ours)
	}
	return slices.ContainsFunc(r.Others, func(p string) bool { return name == p || strings.HasPrefix(name, p+"/") })
}
