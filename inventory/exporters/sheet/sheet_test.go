package sheet_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/exporters/sheet"
)

var update = flag.Bool("update", false, "write the golden files")

// portfolio has facts in every state, of every type, in blocks, nested blocks and objects.
const portfolio = `
inventory {
  schema   = "1.0"
  as_of    = "2026-10-31"
  complete = ["flows"]
}
source "cmdb" { kind = "cmdb" }
source "audit" {
  kind = "audit"
  date = "2026-01-02"
}
administration "dgi" { name = "Direction, \"générale\"; des impôts" }
site "10.0.0.1" { city = "الرباط" }
server "=1+1" {
  vcpu    = 8
  memory  = "128 GiB"
  storage = range("1.8 TB", "2.4 TB")
  os      = "8.0"
  site    = site["10.0.0.1"]
}
team "t" { capacity = "9 person_days/week" }
dataset "foncier" {
  name   = "Foncier"
  impact = { confidentiality = 3, integrity = unknown("à voir", "2026-09-02") }
  fact "impact.availability" {
    value  = 2
    source = source.audit
    note   = "=note"
  }
  personal = []
}
external "e" { name = "-dehors" }
application "paie" {
  name           = "=cmd|' /C calc'!A0"
  name_fr        = " blancs "
  name_ar        = "أجور\u202e"
  description    = "une ligne\nune autre,=1;+2"
  aliases        = ["a,=b", "c\"d", "$${x}"]
  administration = administration.dgi
  users          = estimate(2500, "low")
  availability   = 99.95
  rto            = at_most("4h")
  rpo            = not_applicable
  runtime        = "unknown(x)"
  licence        = "12.5"
  stage          = unknown("personne", "2026-09-02")
  contract       = "none"
  databases      = "none"
  hosted_on      = [server["=1+1"]]
  logs           = true
  criticality    = unknown()
  class          = "A"
  fact "class" {
    value      = "B"
    source     = source.audit
    as_of      = "2026-02-03"
    confidence = "high"
    note       = "not_applicable"
  }
  fact "patch_days" {
    value  = 30
    source = source.cmdb
  }
  fact "backups" {
    value  = true
    source = source.cmdb
  }
  fact "backups" {
    value  = false
    source = source.audit
  }
  fact "rto" { source = source.cmdb }
  fact "flows" { source = source.cmdb }
  flow "a b" {
    to        = external.e
    latency   = "40 ms"
    encrypted = false
    transform {
      kind = "aggregate"
      fact "kind" { note = "dit par téléphone" }
    }
    transform "x" { kind = "minimise" }
  }
  flow { to = external.e }
  move {
    not_before = "2026-11-01"
    effort     = "12 person_days"
  }
}
application "#vide" {
  name  = ""
  flows = unknown("pas demandé")
  move  = "none"
}
`

func parse(t testing.TB, text string) *inventory.Inventory {
	t.Helper()
	inv, diags := inventory.Parse("p.inv.hcl", []byte(text), inventory.LoadOptions{})
	if diags.HasErrors() {
		t.Fatalf("%v", diags)
	}
	return inv
}

func encode(t testing.TB, inv *inventory.Inventory) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, inventory.Encode(&b, inv))
	return b.String()
}

func TestRoundTrip(t *testing.T) {
	inv := parse(t, portfolio)
	titles := func(table, column string) string {
		return map[string]string{"application.id": "Identifiant", "application.rto": "=RTO"}[table+"."+column]
	}
	for name, opt := range map[string]sheet.Options{"comma": {}, "semicolon": {Delimiter: ';'}, "tab": {Delimiter: '\t'}, "titles": {Titles: titles}, "empty": {Empty: true}} {
		t.Run(name, func(t *testing.T) {
			var asZip, asXLSX, again bytes.Buffer
			require.NoError(t, sheet.WriteZip(context.Background(), &asZip, inv, opt))
			require.NoError(t, sheet.WriteXLSX(context.Background(), &asXLSX, inv, opt))
			require.NoError(t, sheet.WriteXLSX(context.Background(), &again, inv, opt))
			require.True(t, bytes.Equal(asXLSX.Bytes(), again.Bytes()), "the same inventory gives the same bytes")
			fromZip, files := readZip(t, asZip.Bytes(), max(opt.Delimiter, ','*boolRune(opt.Delimiter == 0)))
			fromXLSX, names := readXLSX(t, asXLSX.Bytes())
			require.Len(t, files, len(names))
			require.Equal(t, encode(t, inv), encode(t, parse(t, (&rebuild{t: t, sheets: fromZip}).inventory())))
			require.Equal(t, encode(t, inv), encode(t, parse(t, (&rebuild{t: t, sheets: fromXLSX}).inventory())))
			for table, rows := range fromZip {
				for _, row := range rows {
					for _, cell := range row {
						require.False(t, cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])), "%s: %q would be run", table, cell)
					}
				}
			}
		})
	}
}

func boolRune(b bool) rune {
	if b {
		return 1
	}
	return 0
}

func TestGolden(t *testing.T) {
	folder := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(folder, "mine.txt"), []byte("x"), 0o644))
	require.NoError(t, sheet.WriteFolder(context.Background(), folder, parse(t, portfolio), sheet.Options{Delimiter: ';'}))
	entries, err := os.ReadDir(folder)
	require.NoError(t, err)
	var all bytes.Buffer // the cells with content alone: empty columns come and go with the schema
	for _, e := range entries {
		text, err := os.ReadFile(filepath.Join(folder, e.Name()))
		require.NoError(t, err)
		fmt.Fprintf(&all, "-- %s --\n", e.Name())
		r := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(text, []byte("\ufeff"))))
		r.Comma = ';'
		rows, err := r.ReadAll()
		require.NoError(t, err)
		for _, row := range rows[1:] {
			for i, cell := range row {
				if cell != "" {
					fmt.Fprintf(&all, "%s: %s\n", rows[0][i], cell)
				}
			}
			all.WriteString("\n")
		}
	}
	golden := filepath.Join("testdata", "portfolio.txt")
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(golden, all.Bytes(), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	require.Equal(t, string(want), all.String())
}

func TestLimits(t *testing.T) {
	long := strings.Repeat("é", 32_768)
	inv, diags := inventory.New(20000, inventory.Inventory{Applications: []*inventory.Application{
		{Block: inventory.Block{ID: "paie"}, Name: inventory.Is("Paie"), Description: inventory.Is(long)},
		{Block: inventory.Block{ID: "rh"}, Name: inventory.Is(strings.Repeat("x", 32_767)), Flows: inventory.NotKnown[[]*inventory.Flow](strings.Repeat("y", 40_000), 0)},
	}})
	require.False(t, diags.HasErrors())
	var out bytes.Buffer
	err := sheet.WriteXLSX(context.Background(), &out, inv, sheet.Options{})
	require.ErrorContains(t, err, "application paie: description has 32768 characters in its cell")
	require.ErrorContains(t, err, "application rh: flows has 40011 characters")
	require.NotContains(t, err.Error(), "name has", "a cell that is just full is written")
	require.Zero(t, out.Len())
	require.NoError(t, sheet.WriteZip(context.Background(), &out, inv, sheet.Options{}), "CSV has no such limit")
}

func TestFailures(t *testing.T) {
	inv := parse(t, portfolio)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	folder := t.TempDir()
	require.ErrorIs(t, sheet.WriteFolder(ctx, folder, inv, sheet.Options{}), context.Canceled)
	left, err := os.ReadDir(folder)
	require.NoError(t, err)
	require.Empty(t, left, "nothing half is left behind")
	require.ErrorIs(t, sheet.WriteXLSX(ctx, io.Discard, inv, sheet.Options{}), context.Canceled)
	require.ErrorContains(t, sheet.WriteZip(context.Background(), io.Discard, inv, sheet.Options{Delimiter: '#'}), "cannot be a delimiter")
	require.ErrorIs(t, sheet.WriteXLSX(context.Background(), full{}, inv, sheet.Options{}), errFull)
	require.ErrorIs(t, sheet.WriteZip(context.Background(), full{}, inv, sheet.Options{}), errFull)
}

var errFull = errors.New("disk full")

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestExpressionRefuses(t *testing.T) {
	for _, c := range []struct{ typ, cell string }{
		{"integer", "5\nname = 1"}, {"integer", "5 # x"}, {"integer", "5 }"}, {"reference", "server.x }"}, {"list of string", `["a"`}, {"list of string", `["a]`},
		{"string", `"a" }`}, {"string", `unknown("a"`}, {"string", "unknown(\"a\n\")"}, {"number", "<<E"}, {"bool", "true = false"}, {"blocks", "3; x"},
	} {
		_, err := sheet.Expression(inventory.Field{Type: c.typ}, c.cell)
		require.Error(t, err, "%s %q", c.typ, c.cell)
	}
}

// TestHeaders compares every table with the schema.
func TestHeaders(t *testing.T) {
	inv := parse(t, portfolio)
	var out bytes.Buffer
	require.NoError(t, sheet.WriteXLSX(context.Background(), &out, inv, sheet.Options{Empty: true}))
	tables, names := readXLSX(t, out.Bytes())
	for _, kind := range inventory.Kinds() {
		s, _ := inventory.SchemaOf(kind)
		want := []string{"id"}
		for _, f := range s.Fields {
			if !f.IsObject() {
				want = append(want, f.Name)
			}
			for _, n := range f.Nested {
				if f.IsObject() {
					want = append(want, f.Name+"."+n.Name)
				}
			}
		}
		require.Contains(t, names, string(kind))
		require.Equal(t, want, tables[string(kind)][0])
	}
	for _, name := range names {
		require.LessOrEqual(t, len(name), 31)
	}
	require.Equal(t, "inventory", names[0])
	require.Equal(t, "fact", names[len(names)-1])
}

func BenchmarkWriteXLSX(b *testing.B) {
	var blocks inventory.Inventory
	for i := range 10_000 {
		blocks.Applications = append(blocks.Applications, &inventory.Application{
			Block: inventory.Block{ID: fmt.Sprint("a", i)}, Name: inventory.Is(fmt.Sprint("Application ", i)), Users: inventory.Is(int64(i)),
		})
	}
	inv, _ := inventory.New(20000, blocks)
	b.ReportAllocs()
	for b.Loop() {
		if err := sheet.WriteXLSX(context.Background(), io.Discard, inv, sheet.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
