package mapping

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

func requireGolden(t *testing.T, name, got string) {
	t.Helper()
	golden := filepath.Join("testdata", name+".golden")
	if *update {
		require.NoError(t, os.WriteFile(golden, []byte(got), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	require.Equal(t, string(want), got)
}

// The sheet says the same as a workbook with merged cells and as a CSV file of an old Windows program.
func TestFrenchSheet(t *testing.T) {
	m := parsed(t, frenchMapping)
	book, fromBook, err := gathered(t, m, frenchBook(t), Options{File: "parc"})
	require.NoError(t, err)
	csv, fromCSV, err := gathered(t, m, asCSV(t, frenchRows), Options{File: "parc"})
	require.NoError(t, err)
	require.Equal(t, book, csv)
	requireGolden(t, "french", book)
	require.Equal(t, importers.Counts{
		Rows: 9, Header: 2, Blank: 2, Used: 3, Dropped: map[string]int{AboveHeader: 1, "total": 1},
		Blocks: map[string]int{"source": 1, "application": 3, "server": 3, "site": 2},
	}, fromCSV.Counts)
	require.Equal(t, `parc row 7, Serveur > vCPU: "beaucoup" cannot be used: it is not a number: left out`, fromCSV.Notes[0].String())
	require.Equal(t, `parc Inventaire row 7, Serveur > vCPU: "beaucoup" cannot be used: it is not a number: left out`, fromBook.Notes[0].String())
}

// The worked example of the package's documentation parses.
func TestDocumentedExample(t *testing.T) {
	src, err := os.ReadFile("doc.go")
	require.NoError(t, err)
	_, text, _ := strings.Cut(string(src), "and others:\n")
	text, _, _ = strings.Cut(text, "// An attribute of the inventory")
	m := parsed(t, strings.ReplaceAll(text, "//", ""))
	require.Equal(t, "inventaire-2026", m.Source())
	require.Equal(t, "2026-10-31", m.AsOf().String())
}

// One row makes several blocks, objects and nested blocks; a class column chooses which.
func TestBlocksOfARow(t *testing.T) {
	m := parsed(t, simple(`
  fill = ["App"]
  application {
    id   = "App"
    name = "App"
    when = { column = "Class", words = ["App*"] }
    flow {
      id = "To"
      to = { column = "To", kind = "application" }
      encrypted = { column = "TLS", yes = ["X"] }
    }
    move {
      pilot = "Pilot"
    }
  }
  dataset {
    id   = ["App", "Data"]
    name = "Data"
    when = { column = "Class", words = ["App*"] }
    impact {
      integrity = "I"
    }
  }
  server {
    id = "App"
    when = { column = "Class", words = ["Server"] }
  }`))
	text, res, err := gathered(t, m, []byte(`App,Class,To,TLS,Pilot,Data,I
Paie,Application,GED,X,,Agents,3
,Application,RH,,oui,,
srv-1,Server,,,,,
x,Printer,,,,,
`), Options{})
	require.NoError(t, err)
	requireGolden(t, "blocks", text)
	require.Equal(t, map[string]int{NotSelected: 1}, res.Counts.Dropped)
	require.Equal(t, 3, res.Counts.Used)
}

// Names that look alike never become one block.
func TestLookalikes(t *testing.T) {
	m := parsed(t, simple("server {\n id = \"Nom\"\n name = \"Nom\"\n}"))
	text, res, err := gathered(t, m, []byte("Nom,x\nSRV 1,\nsrv-1,\nSrv 1,\n"), Options{})
	require.NoError(t, err)
	require.Equal(t, 2, strings.Count(text, "server \"srv-1\" {"), text)
	require.Equal(t, 1, strings.Count(text, "server \"srv-1-"), text)
	require.Len(t, res.Notes, 1)
	require.Contains(t, res.Notes[0].String(), "row 3, Nom: \"srv-1\" looks like the name of another server")
}

// Columns that are missing or that stand twice are reported all at once, at their place in the mapping.
func TestColumnsThatAreNotThere(t *testing.T) {
	m := parsed(t, simple("server {\n id = \"Nom\"\n name = \"Nm\"\n os = \"Système\"\n vcpu = { column = \"CPU\", optional = true }\n power = \"on\"\n}"))
	_, res, err := gathered(t, m, []byte("Nom;Système;Systeme;Autre\na;b;c;d\n"), Options{})
	var diags inventory.Diagnostics
	require.True(t, errors.As(err, &diags))
	requireGolden(t, "missing", diags.Error()+"\n")
	require.Zero(t, res.Counts.Used)
}

func TestSheetsThatAreNotThere(t *testing.T) {
	m := parsed(t, "mapping \"x\" {\n as_of = \"2026-10-31\"\n}\nsheet \"Inventair\" {\n server {\n id = \"Nom\"\n }\n}\n")
	_, _, err := gathered(t, m, frenchBook(t), Options{})
	require.ErrorContains(t, err, "did you mean Inventaire?")
}

func TestWholeFileProblems(t *testing.T) {
	m := parsed(t, frenchMapping)
	dateless := parsed(t, "mapping \"x\" {}\nsheet {\n server {\n id = \"Nom\"\n }\n}\n")
	_, _, err := gathered(t, dateless, []byte("Nom\na\n"), Options{})
	require.ErrorIs(t, err, inventory.ErrNoDate)
	_, _, err = gathered(t, m, nil, Options{})
	require.ErrorContains(t, err, "has no row with content")
	_, _, err = gathered(t, m, []byte("PK\x03\x04 broken"), Options{File: "x.xlsx"})
	require.ErrorContains(t, err, "x.xlsx")
	_, _, err = gathered(t, m, []byte("a;b\n\"x"), Options{File: "x.csv"})
	require.ErrorContains(t, err, "never closed")
	_, err = Read(context.Background(), nil, strings.NewReader(""), 0, Options{}, nil)
	require.Error(t, err)
	_, err = Read(context.Background(), m, strings.NewReader(""), 0, Options{MaxRows: -1}, importers.SinkFunc(func(any) error { return nil }))
	require.ErrorContains(t, err, "negative")
	full := errors.New("the disk is full")
	r := strings.NewReader("Nom\na\n")
	_, err = Read(context.Background(), parsed(t, simple("server {\n id = \"Nom\"\n}")), r, r.Size(), Options{}, importers.SinkFunc(func(any) error { return full }))
	require.ErrorIs(t, err, full)
	done, cancel := context.WithCancel(context.Background())
	cancel()
	_, err = Read(done, parsed(t, simple("server {\n id = \"Nom\"\n}")), r, r.Size(), Options{}, importers.SinkFunc(func(any) error { return nil }))
	require.ErrorIs(t, err, context.Canceled)
}

func FuzzRead(f *testing.F) {
	m, diags := Parse("x.hcl", []byte(frenchMapping))
	require.Empty(f, diags)
	f.Add(asCSV(f, frenchRows))
	f.Add(frenchBook(f))
	f.Add([]byte(arabicRows))
	f.Add([]byte(serviceNow))
	f.Add([]byte(levels))
	f.Fuzz(func(t *testing.T, file []byte) {
		_, res, err := gatheredCount(m, file)
		if err == nil {
			require.True(t, res.Counts.Balanced())
		}
		p, err := Propose(context.Background(), strings.NewReader(string(file)), int64(len(file)), Options{File: "x.csv"})
		if err != nil {
			return
		}
		own, diags := Parse("p.hcl", p.Text)
		for _, d := range diags {
			require.Equal(t, codeMissing, d.Code, "%s\n%s", diags.Error(), p.Text)
		}
		if own != nil {
			_, res, err := gatheredCount(own, file)
			require.True(t, err != nil || res.Counts.Balanced())
		}
	})
}

// endless is a CSV file made as it is read.
type endless struct{ rows int64 }

const endlessRow = 64

func (e endless) ReadAt(p []byte, off int64) (int, error) {
	n := 0
	for n < len(p) {
		row := (off + int64(n)) / endlessRow
		if row >= e.rows {
			return n, io.EOF
		}
		line := fmt.Sprintf("SRV-%08d;%d;%d;Rabat;12/06/2027;Linux", row, row%64+1, row%512+1)
		if row == 0 {
			line = "Nom;vCPU;RAM (Go);Site;Fin de support;OS"
		}
		line += strings.Repeat(" ", endlessRow-1-len(line)) + "\n"
		n += copy(p[n:], line[(off+int64(n))%endlessRow:])
	}
	return n, nil
}

// BenchmarkRead imports 1.5 million rows and reports the greatest heap met.
func BenchmarkRead(b *testing.B) {
	m, diags := Parse("x.hcl", []byte(simple("dates = \"day month year\"\nserver {\n id = \"Nom\"\n name = \"Nom\"\n vcpu = \"vCPU\"\n"+
		"memory = { column = \"RAM (Go)\", unit = \"GiB\" }\n site = { column = \"Site\", make = true }\n eol = \"Fin de support\"\n os = \"OS\"\n}")))
	require.Empty(b, diags, diags.Error())
	file := endless{rows: 1_500_001}
	for b.Loop() {
		n, peak := 0, uint64(0)
		res, err := Read(context.Background(), m, file, file.rows*endlessRow, Options{}, importers.SinkFunc(func(any) error {
			if n++; n%100_000 == 0 {
				var s runtime.MemStats
				runtime.ReadMemStats(&s)
				peak = max(peak, s.HeapSys-s.HeapReleased)
			}
			return nil
		}))
		require.NoError(b, err)
		require.Equal(b, 1_500_000, res.Counts.Used)
		require.Empty(b, res.Notes)
		b.ReportMetric(float64(peak)/(1<<20), "MiB-heap-peak")
	}
}
