package sarif_test

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/sample"
	"github.com/cloudfirst-toolkit/cloudfirst/report/sarif"
)

// mixed has a fact that waits behind letters of one, two, three and four bytes, with what the reader of code points finds there.
const mixed = "{\"inventory\": {\"schema\": \"1.0\", \"as_of\": \"2026-10-31\"}, \"application\": {\n" +
	"\"plain\": {\"name\": \"Paie\", \"monitoring\": {\"$unknown\": []}},\n" +
	"\"french\": {\"name\": \"Trésorerie à l'État\", \"monitoring\": {\"$unknown\": []}},\n" +
	"\"arabic\": {\"name\": \"نظام الأجور\", \"monitoring\": {\"$unknown\": []}},\n" +
	"\"emoji\": {\"name\": \"🏛️ – é\", \"monitoring\": {\"$unknown\": []}}\n" +
	"}}\n"

// places writes a log in which every application's monitoring is missing, and returns where its results stand.
func places(t *testing.T, text string, files fs.FS) [][2]int {
	t.Helper()
	inv, diags := inventory.Parse("a.inv.json", []byte(text), inventory.LoadOptions{})
	require.False(t, diags.HasErrors(), diags.Error())
	d := sample.Document()
	d.Inventory, d.Plan = inv, nil
	rep := *d.Policy
	rep.Applications, rep.Administrations = nil, nil
	d.Policy = &rep
	assessment := *d.Assessment
	assessment.Applications = nil
	d.Assessment = &assessment
	for _, a := range inv.Applications {
		rep.Applications = append(rep.Applications, policy.ApplicationReport{Application: a.ID, Findings: []policy.Finding{{
			Rule: "HOUSE-WATCH", Outcome: policy.OutcomeUndetermined, Subject: sample.App(a.ID), Missing: []inventory.Path{inventory.Path("application." + a.ID + ".monitoring")},
		}}})
	}
	var b bytes.Buffer
	require.NoError(t, sarif.WriteFrom(&b, d, report.Options{}, "", files))
	var log read
	require.NoError(t, json.Unmarshal(b.Bytes(), &log))
	var out [][2]int
	for _, r := range log.Runs[0].Results {
		region := r.Locations[0].PhysicalLocation.Region
		out = append(out, [2]int{region.StartLine, region.StartColumn})
	}
	return out
}

// In the unit that the log says, every column is where the fact stands, whatever letters are before it.
func TestColumnsCountCodePoints(t *testing.T) {
	for name, text := range map[string]string{"lines of Unix": mixed, "of Windows": strings.ReplaceAll(mixed, "\n", "\r\n"), "after a mark": "\ufeff" + mixed} {
		got := places(t, text, fstest.MapFS{"a.inv.json": {Data: []byte(text)}})
		require.Len(t, got, 4)
		for _, at := range got {
			line := []rune(strings.Split(text, "\n")[at[0]-1])
			require.True(t, strings.HasPrefix(string(line[at[1]-1:]), `{"$unknown"`), "%s, line %d: column %d of %s", name, at[0], at[1], string(line))
		}
	}
}

// What cannot be counted is left out, never given in another unit.
func TestColumnsThatCannotBeCounted(t *testing.T) {
	for name, files := range map[string]fs.FS{
		"no files":          nil,
		"not there":         fstest.MapFS{},
		"a directory":       fstest.MapFS{"a.inv.json/x": {}},
		"shorter since":     fstest.MapFS{"a.inv.json": {Data: []byte("{}\n{}\n{}\n{}\n{}\n")}},
		"fewer lines since": fstest.MapFS{"a.inv.json": {Data: []byte("{}")}},
		"no UTF-8 since":    fstest.MapFS{"a.inv.json": {Data: []byte(strings.Repeat(strings.Repeat("\xff", 200)+"\n", 9))}},
	} {
		for _, at := range places(t, mixed, files) {
			require.NotZero(t, at[0], name)
			require.Zero(t, at[1], name)
		}
	}
	counted := 0
	for shift := range 4 { // three of four bytes are inside a letter
		line := strings.Repeat(".", shift) + strings.Repeat("🏛", 200) + "\n"
		for _, at := range places(t, mixed, fstest.MapFS{"a.inv.json": {Data: []byte(strings.Repeat(line, 9))}}) {
			if at[1] > 0 {
				counted++
			}
		}
	}
	require.Equal(t, 4, counted, "each of four places once")
}
