package report_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the golden files anew")

func TestGolden(t *testing.T) {
	type writer = func(io.Writer, report.Document, report.Options) error
	for _, c := range []struct {
		file, lang string
		write      writer
	}{
		{"small.json", "fr", report.JSON},
		{"small.en.md", "en", report.Markdown}, {"small.fr.md", "fr", report.Markdown}, {"small.ar.md", "ar", report.Markdown},
		{"small.fr.html", "fr", report.HTML}, {"small.ar.html", "ar", report.HTML},
	} {
		t.Run(c.file, func(t *testing.T) {
			var got bytes.Buffer
			require.NoError(t, c.write(&got, smallDocument(t), report.Options{Lang: c.lang}))
			if strings.HasSuffix(c.file, ".html") {
				got = *bytes.NewBufferString(readable(t, got.String()))
			}
			path := filepath.Join("testdata", c.file)
			if *update {
				require.NoError(t, os.MkdirAll("testdata", 0o755))
				require.NoError(t, os.WriteFile(path, got.Bytes(), 0o644))
			}
			want, err := os.ReadFile(path)
			require.NoError(t, err, "make it with go test ./report -update")
			require.Equal(t, string(want), got.String(), "if the change is meant, run go test ./report -update and read the difference")
		})
	}
}

// readable leaves out of a page its style, its scripts, their digests and the catalogue, which change with every view, and writes every
// table of the data on a line of its own.
func readable(t testing.TB, page string) string {
	page = strings.Replace(page, between(t, page, `id="cytoscape">`, "</script>"), "", 1)
	code := regexp.MustCompile(`(?s)(<style>|<script>|Content-Security-Policy" content=")(.*?)(</style>|</script>|">)`)
	page = code.ReplaceAllString(page, "$1$3")
	text := between(t, page, `id="data">`, "</script>")
	var data map[string]json.RawMessage
	require.NoError(t, json.Unmarshal([]byte(text), &data))
	for _, key := range []string{"words", "attributes", "months"} {
		delete(data, key)
	}
	var lines strings.Builder
	for _, key := range slices.Sorted(maps.Keys(data)) {
		fmt.Fprintf(&lines, "\n%s: %s", key, data[key])
	}
	return strings.Replace(page, text, lines.String(), 1)
}

func TestSameBytes(t *testing.T) {
	for _, lang := range languages {
		first := render(t, sampleDocument(t), lang)
		for range 8 {
			require.Equal(t, first, render(t, sampleDocument(t), lang))
		}
	}
}
