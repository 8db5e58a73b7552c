package main

import (
	"io"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/exporters/konveyor"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/exporters/sheet"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/answers"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/replay"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/scenarios"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/paths"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/questions"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/mgn"
	"github.com/cloudfirst-toolkit/cloudfirst/report/questionnaire"
)

// TestNothing gives the library what a caller has who did not look at the diagnostics of Load.
func TestNothing(t *testing.T) {
	ctx, some := t.Context(), &inventory.Inventory{}
	last := func(_ any, err error) error { return err }
	for name, err := range map[string]error{
		"answers":             last(answers.New(nil, &answers.Sheet{})),
		"konveyor":            last(konveyor.Write(ctx, io.Discard, nil, konveyor.Options{})),
		"sheet, workbook":     sheet.WriteXLSX(ctx, io.Discard, nil, sheet.Options{}),
		"sheet, folder":       sheet.WriteFolder(ctx, t.TempDir(), nil, sheet.Options{}),
		"sheet, zip":          sheet.WriteZip(ctx, io.Discard, nil, sheet.Options{}),
		"paths":               last(paths.Apply(nil, nil)),
		"scenarios":           last(scenarios.Parse(nil, "a: team.x.capacity=3")),
		"scenarios, apply":    last((&scenarios.Scenario{}).Apply(nil)),
		"scenarios, run":      last((&scenarios.Set{}).Run(ctx, nil, &readiness.Assessment{}, nil)),
		"replay":              last(replay.Run(ctx, nil, &readiness.Assessment{}, &planner.Plan{}, planner.Options{})),
		"mgn":                 last(mgn.New(nil, &planner.Plan{}, mgn.Options{})),
		"words":               last(report.FactWords(nil, "fr")),
		"questionnaire":       questionnaire.XLSX(io.Discard, nil, &questions.Ranking{}, questionnaire.Options{}),
		"questionnaire, CSV ": questionnaire.CSV(io.Discard, nil, &questions.Ranking{}, questionnaire.Options{}),
	} {
		require.ErrorIs(t, err, inventory.ErrNoInventory, name)
	}
	for name, err := range map[string]error{
		"there is no sheet":   last(answers.New(some, nil)),
		"there is no ranking": questionnaire.CSV(io.Discard, some, nil, questionnaire.Options{}),
		"mgn: there is no":    last(mgn.New(some, nil, mgn.Options{})),
		"replay: there is no": last(replay.Run(ctx, some, &readiness.Assessment{}, nil, planner.Options{})),
	} {
		require.ErrorContains(t, err, name)
	}
	assert.Equal(t, &policy.Classes{}, readiness.Propagate(nil, nil))
}
