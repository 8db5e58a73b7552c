package dot_test

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/dot"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/sample"
)

// drawn is what Graphviz says of a drawing it read.
type drawn struct {
	Objects []struct {
		ID    int    `json:"_gvid"`
		Name  string `json:"name"`
		Label string `json:"label"`
		Shape string `json:"shape"`
		Nodes []int  `json:"nodes"`
	}
	Edges []struct{ Tail, Head int }
}

func graphviz(t *testing.T, d report.Document, lang string) drawn {
	t.Helper()
	program, err := exec.LookPath("dot")
	if err != nil {
		t.Skip("dot (graphviz) is not installed")
	}
	var b bytes.Buffer
	require.NoError(t, dot.Write(&b, d, report.Options{Lang: lang}))
	cmd := exec.CommandContext(t.Context(), program, "-Tjson0")
	cmd.Stdin = &b
	out, err := cmd.CombinedOutput()
	require.NoError(t, err, string(out))
	var v drawn
	require.NoError(t, json.Unmarshal(out, &v), string(out[:min(len(out), 200)]))
	return v
}

func TestGraphvizReads(t *testing.T) {
	v := graphviz(t, sample.Document(), "fr")
	shapes, waves := map[string]string{}, map[string]int{}
	for _, o := range v.Objects {
		if strings.HasPrefix(o.Name, "cluster") {
			waves[o.Label] = len(o.Nodes)
			continue
		}
		shapes[o.Name] = o.Shape
	}
	require.Equal(t, map[string]string{
		"application.archives": "ellipse", "application.paie": "octagon", "application.portail": "hexagon", "application.rh": "octagon",
		"external.banque": "component",
	}, shapes)
	require.Equal(t, map[string]int{"Vague 1": 1, "Vague 2": 2}, waves)
	require.Len(t, v.Edges, 4, "two flows of one kind between two applications are one arrow")
}

// Names reach the drawing as they are, whatever they hold.
func TestHostileNamesAreLabels(t *testing.T) {
	name := `a "b" \ {c} <d> | e; -> f`
	v := graphviz(t, sample.With(func(string) string { return name }), "en")
	for _, o := range v.Objects {
		if o.Name == "external.banque" {
			require.Equal(t, strings.ReplaceAll(name, `\`, `\\`), o.Label, "a label keeps its escapes until it is drawn")
			return
		}
	}
	t.Fatal("the external system is not in the drawing")
}

func ExampleWrite() {
	var b bytes.Buffer
	if err := dot.Write(&b, sample.Document(), report.Options{Lang: "fr"}); err != nil {
		panic(err)
	}
	for line := range strings.Lines(b.String()) {
		if strings.Contains(line, "->") {
			_, _ = os.Stdout.WriteString(strings.TrimSpace(strings.SplitAfter(line, "[")[0]) + "\n")
		}
	}
	// Output:
	// "application.paie" -> "application.rh" [
	// "application.paie" -> "external.banque" [
	// "application.portail" -> "application.paie" [
	// "application.rh" -> "application.paie" [
}
