package schema

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/sample"
)

var update = flag.Bool("update", false, "write the published files anew")

func TestPublishedFilesAreFresh(t *testing.T) {
	for name, text := range map[string][]byte{"report.schema.json": Report(), "plan.schema.json": Plan()} {
		if *update {
			require.NoError(t, os.WriteFile(name, text, 0o644))
		}
		want, err := os.ReadFile(name)
		require.NoError(t, err)
		require.Equal(t, string(want), string(text), "if the change is meant, run go test ./report/schema -update, and think of report.Version")
	}
}

func compiled(t *testing.T, text []byte) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	require.NoError(t, c.AddResource("s.json", doc))
	s, err := c.Compile("s.json")
	require.NoError(t, err)
	return s
}

func validate(t *testing.T, s *jsonschema.Schema, text []byte) error {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	require.NoError(t, err)
	return s.Validate(v)
}

// What is written is valid, and nothing is written that the schema does not name.
func TestReportsAreValid(t *testing.T) {
	open := compiled(t, Report())
	closed := compiled(t, write("", reflect.TypeFor[report.File](), nil, true))
	golden, err := os.ReadFile(filepath.Join("..", "testdata", "small.json"))
	require.NoError(t, err)
	texts := [][]byte{golden}
	planless := sample.Document()
	planless.NoPlan, planless.Plan = &planner.InfeasibleError{Conflicts: []planner.Conflict{{Kind: "cycle"}}}, nil
	for _, d := range []report.Document{sample.Document(), planless} {
		var b bytes.Buffer
		require.NoError(t, report.JSON(&b, d, report.Options{Lang: "ar"}))
		texts = append(texts, b.Bytes())
	}
	for _, text := range texts {
		require.NoError(t, validate(t, open, text))
		require.NoError(t, validate(t, closed, text))
	}
}

func TestPlansAreValid(t *testing.T) {
	text, err := json.Marshal(sample.Document().Plan)
	require.NoError(t, err)
	require.NoError(t, validate(t, compiled(t, Plan()), text))
	require.NoError(t, validate(t, compiled(t, write("", reflect.TypeFor[planner.Plan](), nil, true)), text))
}

// A schema that accepts everything would be valid too.
func TestWhatIsWrongIsRefused(t *testing.T) {
	open := compiled(t, Report())
	var b bytes.Buffer
	require.NoError(t, report.JSON(&b, sample.Document(), report.Options{}))
	var whole map[string]any
	require.NoError(t, json.Unmarshal(b.Bytes(), &whole))
	for what, change := range map[string]func(map[string]any){
		"another version":  func(m map[string]any) { m["version"] = 2 },
		"no applications":  func(m map[string]any) { delete(m, "applications") },
		"a day of no year": func(m map[string]any) { m["as_of"] = "31/10/2026" },
		"an unknown outcome": func(m map[string]any) {
			m["applications"].([]any)[0].(map[string]any)["best"] = "splendid"
		},
		"a number for a name": func(m map[string]any) {
			m["targets"].([]any)[0].(map[string]any)["name"] = 3
		},
	} {
		var m map[string]any
		require.NoError(t, json.Unmarshal(b.Bytes(), &m))
		change(m)
		text, err := json.Marshal(m)
		require.NoError(t, err)
		require.Error(t, validate(t, open, text), what)
	}
	whole["learned_later"] = true
	text, err := json.Marshal(whole)
	require.NoError(t, err)
	require.NoError(t, validate(t, open, text), "new fields are allowed")
}

func ExamplePlan() {
	var s struct{ Title string }
	_ = json.Unmarshal(Plan(), &s)
	fmt.Println(s.Title)
	// Output: A cloudfirst plan
}

func ExampleReport() {
	var s struct {
		Properties map[string]map[string]any
	}
	_ = json.Unmarshal(Report(), &s)
	fmt.Println(s.Properties["format"]["const"])
	// Output: cloudfirst-report
}
