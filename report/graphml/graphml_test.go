package graphml_test

import (
	"bytes"
	"fmt"
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/graphml"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/sample"
)

func write(t testing.TB, d report.Document) []byte {
	var b bytes.Buffer
	require.NoError(t, graphml.Write(&b, d, report.Options{Lang: "fr"}))
	return b.Bytes()
}

// graphml2gv of Graphviz is another reader: it has all nodes and arrows.
func TestGraphvizReads(t *testing.T) {
	program, err := exec.LookPath("graphml2gv")
	if err != nil {
		t.Skip("graphml2gv (graphviz) is not installed")
	}
	cmd := exec.CommandContext(t.Context(), program)
	cmd.Stdin = bytes.NewReader(write(t, sample.Document()))
	out, err := cmd.Output()
	require.NoError(t, err)
	for _, line := range []string{"digraph", "n1 -> n3", "n1 -> n4", "n2 -> n1", "n3 -> n1"} {
		require.Contains(t, string(out), line)
	}
	require.Equal(t, 4, strings.Count(string(out), "->"))
}

func TestData(t *testing.T) {
	text := string(write(t, sample.Document()))
	for _, want := range []string{
		`<data key="n_ref">application.paie</data>`, `<data key="n_class">C–A</data>`, `<data key="n_open">true</data>`, `<data key="n_wave">2</data>`,
		`<data key="e_mode">sync</data>`, `<data key="e_flows">2</data>`, `<data key="g_marking">Interne</data>`,
	} {
		require.Contains(t, text, want)
	}
}

func ExampleWrite() {
	var b bytes.Buffer
	err := graphml.Write(&b, sample.Document(), report.Options{})
	fmt.Println(err, strings.Count(b.String(), "<node "), strings.Count(b.String(), "<edge "))
	// Output: <nil> 5 4
}
