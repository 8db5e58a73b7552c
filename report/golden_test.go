package report_test

import (
	"bytes"
	"flag"
	"io"
	"os"
	"path/filepath"
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

func TestSameBytes(t *testing.T) {
	for _, lang := range languages {
		first := render(t, sampleDocument(t), lang)
		for range 8 {
			require.Equal(t, first, render(t, sampleDocument(t), lang))
		}
	}
}
