package main

import (
	"maps"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/exporters/konveyor"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/compare"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/replay"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/author"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/lint"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/indicators"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/paths"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/papers"
)

// results are what --json of each command prints, by path. What a command may print in several forms has a value of each.
func results() map[string][]any {
	made := []any{filesMade{}}
	table := map[string][]any{
		"answer":               {answered{}},
		"aws discover":         {imported{}},
		"aws push-waves":       {pushed{}},
		"dossier":              {&papers.Dossier{}},
		"assess":               {report.File{}, shard{}},
		"check":                {checked{}},
		"classify":             {classes{}},
		"diff":                 {diffResult{}, &compare.Comparison{}, &rulesDiff{}},
		"dispositions":         {dispositionsResult{}},
		"explain":              {explainedApplication{}, targetView{}, explainedRule{}, explainedWave{}},
		"export inventory":     made,
		"export konveyor":      {konveyor.Report{}},
		"export sheet":         made,
		"fmt":                  made,
		"generate":             made,
		"import propose":       {proposed{}},
		"import questionnaire": made,
		"indicators":           {&indicators.Indicators{}},
		"init":                 made,
		"keep":                 {keptResult{}},
		"man":                  made,
		"maturity":             {maturityResult{}},
		"merge":                {report.File{}},
		"model":                {readiness.Model{}},
		"path":                 {&paths.Programme{}, []paths.Path{}},
		"plan":                 {planResult{}},
		"plan compare":         {&compare.Comparison{}},
		"plan replay":          {&replay.Replay{}},
		"plan whatif":          {outcomesResult{}},
		"policy bench":         {&author.Costs{}},
		"policy coverage":      {&author.Coverage{}},
		"policy docs":          {&author.Reference{}},
		"policy impact":        {&author.Impact{}},
		"policy lint":          {[]lint.Finding{}},
		"policy new":           made,
		"policy test":          {map[string]*author.TestResult{}},
		"portfolio":            {portfolioResult{}},
		"questions":            {questionsResult{}},
		"report":               {filesWritten{}},
		"rules":                {[]policy.Rule{}},
		"trend":                {trendResult{}},
		"version":              {versions{}},
		"weights":              {weightsResult{}},
		"whatif":               {whatIfResult{}},
	}
	for _, tool := range []string{"rvtools", "aws-discovery", "azure-migrate", "migration-center", "konveyor", "cmf", "mapped"} {
		table["import "+tool] = []any{imported{}}
	}
	return table
}

// resultSchema is the JSON Schema of what --json of a command prints.
func resultSchema(path string) (map[string]any, error) {
	table := results()
	values, ok := table[path]
	if near := nearestOf(path, table, nil); !ok && near != nil {
		return nil, errorf("--results %s: no command of that path prints JSON: %w", path, near)
	}
	if !ok {
		return nil, errorf("--results %s: no command of that path prints JSON; there are %s", path, strings.Join(slices.Sorted(maps.Keys(table)), ", "))
	}
	return schemaOfAny("cloudfirst "+path+" --json", values), nil
}
