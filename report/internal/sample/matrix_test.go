package sample_test

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"runtime"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v3"

	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/backstage"
	"github.com/cloudfirst-toolkit/cloudfirst/report/cmf"
	reportcsv "github.com/cloudfirst-toolkit/cloudfirst/report/csv"
	"github.com/cloudfirst-toolkit/cloudfirst/report/dot"
	"github.com/cloudfirst-toolkit/cloudfirst/report/graphml"
	"github.com/cloudfirst-toolkit/cloudfirst/report/ics"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/sample"
	"github.com/cloudfirst-toolkit/cloudfirst/report/jira"
	"github.com/cloudfirst-toolkit/cloudfirst/report/junit"
	"github.com/cloudfirst-toolkit/cloudfirst/report/mermaid"
	"github.com/cloudfirst-toolkit/cloudfirst/report/project"
	"github.com/cloudfirst-toolkit/cloudfirst/report/sarif"
	"github.com/cloudfirst-toolkit/cloudfirst/report/xlsx"
)

// formats are the writers, and how a program that knows nothing of them reads what they write.
var formats = []struct {
	name  string
	write func(io.Writer, report.Document, report.Options) error
	read  func(*testing.T, []byte) string // all texts of the file
	plan  bool
}{
	{"csv", reportcsv.Write, readCSV, false},
	{"sarif", sarif.Write, readJSON, false},
	{"junit", junit.Write, readXML, false},
	{"graphml", graphml.Write, readXML, false},
	{"dot", dot.Write, readText, false},
	{"mermaid", mermaid.Write, readText, false},
	{"xlsx", xlsx.Write, readZip, false},
	{"ics", ics.Write, readText, true},
	{"backstage", backstage.Write, readYAML, false},
	{"project", project.Write, readXML, true},
	{"jira", jira.Write, readCSV, true},
	{"cmf", cmf.Write, readCSV, true},
}

func readText(t *testing.T, b []byte) string {
	require.True(t, utf8.Valid(b))
	return string(b)
}

func readCSV(t *testing.T, b []byte) string {
	rows, err := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(b, []byte("\ufeff")))).ReadAll()
	require.NoError(t, err)
	var out strings.Builder
	for _, row := range rows {
		for _, cell := range row {
			require.False(t, cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])), "a formula: %.40s", cell)
			out.WriteString(cell + "\n")
		}
	}
	return out.String()
}

func readJSON(t *testing.T, b []byte) string {
	var v any
	require.NoError(t, json.Unmarshal(b, &v))
	return string(b)
}

func readXML(t *testing.T, b []byte) string {
	var out strings.Builder
	for d := xml.NewDecoder(bytes.NewReader(b)); ; {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return out.String()
		}
		require.NoError(t, err)
		switch x := token.(type) {
		case xml.CharData:
			out.Write(x)
		case xml.StartElement:
			for _, a := range x.Attr {
				out.WriteString(a.Value + "\n")
			}
		}
	}
}

func readYAML(t *testing.T, b []byte) string {
	for d := yaml.NewDecoder(bytes.NewReader(b)); ; {
		var v any
		err := d.Decode(&v)
		if errors.Is(err, io.EOF) {
			return string(b)
		}
		require.NoError(t, err)
	}
}

func readZip(t *testing.T, b []byte) string {
	z, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	require.NoError(t, err)
	var out strings.Builder
	for _, f := range z.File {
		r, err := f.Open()
		require.NoError(t, err)
		text, err := io.ReadAll(r)
		require.NoError(t, err)
		out.WriteString(readXML(t, text))
	}
	return out.String()
}

// Whatever an inventory holds, every format stays readable in every language, holds no character that hides or steers, and says the same
// on any number of cores.
func TestHostileTexts(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	for what, text := range sample.Hostile() {
		d := sample.With(func(s string) string { return text })
		for _, f := range formats {
			for _, lang := range []string{"en", "fr", "ar"} {
				var first, again bytes.Buffer
				runtime.GOMAXPROCS(1)
				require.NoError(t, f.write(&first, d, report.Options{Lang: lang}), "%s %s", f.name, what)
				if lang == "ar" && what == "markup" {
					runtime.GOMAXPROCS(2)
					require.NoError(t, f.write(&again, d, report.Options{Lang: lang}))
					require.True(t, bytes.Equal(first.Bytes(), again.Bytes()), "%s: %s differs on two cores", f.name, what)
				}
				read := f.read(t, first.Bytes())
				assert.NotRegexp(t, `[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x{202a}-\x{202e}\x{2066}-\x{2069}]`, read, "%s %s", f.name, what)
				if what == "arabic" {
					assert.Contains(t, unfold(f.name, read), text, "%s %s", f.name, what)
				}
			}
		}
	}
}

// unfold joins the lines that iCalendar cuts.
func unfold(format, text string) string {
	if format != "ics" {
		return text
	}
	return strings.ReplaceAll(text, "\r\n ", "")
}

// Names survive with all signs that mean something in some format.
func TestNamesSurvive(t *testing.T) {
	const name = `A & "B" <c> 'd' ]]> e`
	d := sample.With(func(s string) string { return name })
	for _, f := range formats {
		if f.name == "mermaid" || f.name == "dot" || f.name == "sarif" || f.name == "backstage" { // which have tests of their own for their codes
			continue
		}
		var b bytes.Buffer
		require.NoError(t, f.write(&b, d, report.Options{}))
		assert.Contains(t, unfold(f.name, f.read(t, b.Bytes())), name, f.name)
	}
}

// The marking stands in every format.
func TestMarkingStands(t *testing.T) {
	d := sample.Document()
	for _, f := range formats {
		var b bytes.Buffer
		require.NoError(t, f.write(&b, d, report.Options{Lang: "fr"}))
		assert.Contains(t, unfold(f.name, f.read(t, b.Bytes())), "Interne", f.name)
	}
}

// full is a disk with little room left.
type full struct{ room int }

var errFull = errors.New("no space left on device")

func (f *full) Write(b []byte) (int, error) {
	if f.room -= len(b); f.room < 0 {
		return 0, errFull
	}
	return len(b), nil
}

func TestFullDisk(t *testing.T) {
	d := sample.Document()
	for _, f := range formats {
		var whole bytes.Buffer
		require.NoError(t, f.write(&whole, d, report.Options{}))
		for _, room := range []int{0, whole.Len() / 2, whole.Len() - 1} {
			assert.ErrorIs(t, f.write(&full{room}, d, report.Options{}), errFull, "%s with room for %d of %d", f.name, room, whole.Len())
		}
	}
}

func TestBadDocuments(t *testing.T) {
	whole := sample.Document()
	planless := whole
	planless.Plan = nil
	for _, f := range formats {
		assert.Error(t, f.write(io.Discard, report.Document{}, report.Options{}), f.name)
		assert.ErrorContains(t, f.write(io.Discard, whole, report.Options{Lang: "de"}), `language "de"`, f.name)
		err := f.write(io.Discard, planless, report.Options{})
		if f.plan {
			assert.ErrorIs(t, err, report.ErrNoPlan, f.name)
		} else {
			assert.NoError(t, err, f.name)
		}
	}
}
