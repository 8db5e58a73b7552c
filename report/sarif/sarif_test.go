package sarif_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/sample"
	"github.com/cloudfirst-toolkit/cloudfirst/report/sarif"
)

func published(t *testing.T) *jsonschema.Schema {
	t.Helper()
	file, err := os.Open(filepath.Join("testdata", "sarif-schema-2.1.0.json"))
	require.NoError(t, err)
	defer func() { _ = file.Close() }()
	doc, err := jsonschema.UnmarshalJSON(file)
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	require.NoError(t, c.AddResource("sarif.json", doc))
	s, err := c.Compile("sarif.json")
	require.NoError(t, err)
	return s
}

// read is what a consumer takes of a log, written anew here so that no type of the writer hides a mistake.
type read struct {
	Runs []struct {
		Language   string
		Properties map[string]string
		Tool       struct {
			Driver struct {
				Rules []struct{ ID string }
			}
		}
		Results []struct {
			RuleID, Kind, Level string
			RuleIndex           int
			Message             struct{ Text string }
			Locations           []struct {
				PhysicalLocation struct {
					ArtifactLocation struct{ URI string }
					Region           struct{ StartLine, StartColumn int }
				}
				LogicalLocations []struct{ FullyQualifiedName string }
			}
			PartialFingerprints map[string]string
			Suppressions        []struct{ Kind string }
		}
	}
}

func write(t *testing.T, d report.Document, lang, folder string) (read, []byte) {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, sarif.WriteBelow(&b, d, report.Options{Lang: lang}, folder))
	var out read
	require.NoError(t, json.Unmarshal(b.Bytes(), &out))
	return out, b.Bytes()
}

func TestValidByThePublishedSchema(t *testing.T) {
	schema := published(t)
	for _, lang := range []string{"en", "fr", "ar"} {
		for name, text := range sample.Hostile() {
			_, b := write(t, sample.With(func(s string) string { return text + s }), lang, "un dossier/é")
			v, err := jsonschema.UnmarshalJSON(bytes.NewReader(b))
			require.NoError(t, err)
			require.NoError(t, schema.Validate(v), name)
		}
	}
}

func TestResults(t *testing.T) {
	log, _ := write(t, sample.Document(), "fr", "inventaire")
	run := log.Runs[0]
	require.Equal(t, "fr", run.Language)
	require.Equal(t, "Interne", run.Properties["marking"])
	seen := map[string]bool{}
	kinds := map[string]int{}
	for _, r := range run.Results {
		require.Equal(t, r.RuleID, run.Tool.Driver.Rules[r.RuleIndex].ID)
		require.False(t, seen[r.PartialFingerprints["cloudfirst/v1"]], "fingerprints are unique")
		seen[r.PartialFingerprints["cloudfirst/v1"]] = true
		kinds[r.Kind+" "+r.Level]++
		if r.Kind != "fail" {
			require.Equal(t, "none", r.Level, "3.27.10: the level of what is no failure")
		}
		if r.RuleID == "HOUSE-WATCH" && r.Kind == "open" {
			require.Contains(t, r.Message.Text, "Indéterminé : dans l’attente de Paie")
			at := r.Locations[0]
			require.Equal(t, "inventaire/sample.inv.hcl", at.PhysicalLocation.ArtifactLocation.URI)
			require.Equal(t, "monitoring", lineOf(t, at.PhysicalLocation.Region.StartLine), "the line states the fact that is missing")
			require.Equal(t, "application.paie", at.LogicalLocations[0].FullyQualifiedName)
		}
	}
	require.Equal(t, map[string]int{"open none": 1, "fail warning": 2, "fail note": 5, "fail error": 1}, kinds)
}

// lineOf is the first word of a line of the sample.
func lineOf(t *testing.T, n int) string {
	t.Helper()
	src, err := os.ReadFile(filepath.Join("..", "internal", "sample", "sample.go"))
	require.NoError(t, err)
	_, text, _ := strings.Cut(string(src), "const text = `")
	return strings.Fields(strings.Split(text, "\n")[n-1])[0]
}

// A fingerprint is that of the finding, not of where it stands or how it is worded.
func TestFingerprintsOutliveLinesAndLanguages(t *testing.T) {
	prints := func(d report.Document, lang string) (out []string) {
		log, _ := write(t, d, lang, "")
		for _, r := range log.Runs[0].Results {
			out = append(out, r.PartialFingerprints["cloudfirst/v1"])
		}
		return out
	}
	want := prints(sample.Document(), "en")
	require.Equal(t, want, prints(sample.Document(), "ar"))
	require.Equal(t, want, prints(sample.With(func(s string) string { return s + " 2" }), "fr"))
}

func TestRedactedHasNoFiles(t *testing.T) {
	d := sample.Document()
	inv, err := d.Inventory.With(inventory.Change{Path: "administration.mtp.vital", State: inventory.Known, Value: true})
	require.NoError(t, err)
	r, err := inventory.Redact(inv, inventory.RedactOptions{})
	require.NoError(t, err)
	d.Inventory = r.Inventory
	_, b := write(t, d, "en", "")
	require.NotContains(t, string(b), "sample.inv.hcl")
}

func ExampleWrite() {
	var b bytes.Buffer
	if err := sarif.Write(&b, sample.Document(), report.Options{Lang: "en"}); err != nil {
		panic(err)
	}
	os.Stdout.Write(b.Bytes()[:84])
	// Output:
	// {
	//   "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
	//   "version": "2.1.0"
}
