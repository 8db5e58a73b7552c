package sheet_test

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/csv"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"
	"golang.org/x/text/unicode/norm"

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

// sheets are rows by table, headers and all.
type sheets map[string][][]string

func readZip(t testing.TB, data []byte, delimiter rune) (out sheets, order []string) {
	t.Helper()
	out = sheets{}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	require.NoError(t, err)
	for _, f := range z.File {
		rc, err := f.Open()
		require.NoError(t, err)
		text, err := io.ReadAll(rc)
		require.NoError(t, err)
		rest, marked := bytes.CutPrefix(text, []byte("\ufeff"))
		require.True(t, marked)
		r := csv.NewReader(bytes.NewReader(rest))
		r.Comma = delimiter
		rows, err := r.ReadAll()
		require.NoError(t, err)
		out[strings.TrimSuffix(f.Name, ".csv")] = rows
		order = append(order, f.Name)
	}
	return out, order
}

func readXLSX(t testing.TB, data []byte) (out sheets, order []string) {
	t.Helper()
	out = sheets{}
	f, err := excelize.OpenReader(bytes.NewReader(data))
	require.NoError(t, err)
	for _, name := range f.GetSheetList() {
		rows, err := f.GetRows(name, excelize.Options{RawCellValue: true})
		require.NoError(t, err)
		out[name] = rows
		order = append(order, name)
	}
	require.NoError(t, f.Close())
	return out, order
}

// rebuild writes an inventory of tables, by Expression alone.
type rebuild struct {
	t      testing.TB
	sheets sheets
	b      strings.Builder
}

func (r *rebuild) inventory() string {
	r.b.WriteString("inventory {\n")
	header, _ := inventory.SchemaOf("inventory")
	fields := header.Fields
	if fields == nil {
		for i := range inventory.Fields(&inventory.Header{}, "inventory") {
			fields = append(fields, i.Field)
		}
	}
	r.body("inventory", "inventory", fields, r.rows("inventory")[0])
	r.b.WriteString("}\n")
	for _, kind := range inventory.Kinds() {
		s, _ := inventory.SchemaOf(kind)
		for _, row := range r.rows(string(kind)) {
			id := r.text(row[0])
			fmt.Fprintf(&r.b, "%s %s {\n", kind, r.expression(inventory.Field{Type: "string"}, row[0]))
			r.body(string(kind), inventory.Ref{Kind: kind, ID: id}.String(), s.Fields, row)
			r.b.WriteString("}\n")
		}
	}
	return r.b.String()
}

// rows leaves out the header and the titles.
func (r *rebuild) rows(table string) [][]string {
	if len(r.sheets[table]) == 0 {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(r.sheets[table][1:]), func(row []string) bool { return strings.HasPrefix(row[0], "#") })
}

func (r *rebuild) expression(f inventory.Field, text string) string {
	e, err := sheet.Expression(f, text)
	require.NoError(r.t, err)
	return e
}

// text is the text that a cell of texts stands for.
func (r *rebuild) text(cell string) string {
	if !strings.HasPrefix(cell, `"`) {
		return cell
	}
	inv := parse(r.t, "inventory {\n schema = \"1.0\"\n as_of = \"2026-10-31\"\n currency = "+cell+"\n}")
	return inv.Header.Currency.Or("")
}

func (r *rebuild) body(table, path string, fields []inventory.Field, row []string) {
	column := r.sheets[table][0]
	cell := func(name string) string {
		at := slices.Index(column, name)
		require.GreaterOrEqual(r.t, at, 0, "%s has no column %s", table, name)
		if at >= len(row) {
			return ""
		}
		return row[at]
	}
	for _, f := range fields {
		if !f.IsObject() {
			if e := r.expression(f, cell(f.Name)); e != "" {
				fmt.Fprintf(&r.b, "%s = %s\n", f.Name, e)
			}
			continue
		}
		items := ""
		for _, n := range f.Nested {
			if e := r.expression(n, cell(f.Name+"."+n.Name)); e != "" {
				items += n.Name + " = " + e + "\n"
			}
		}
		if items != "" {
			fmt.Fprintf(&r.b, "%s = {\n%s}\n", f.Name, items)
		}
	}
	r.facts(path)
	for _, f := range fields {
		for _, child := range r.rows(table + "." + f.Block) {
			if f.Block == "" || r.text(child[0]) != path {
				continue
			}
			sub, label := path+"."+f.Block, ""
			if f.IsBlocks() {
				label = r.expression(inventory.Field{Type: "string"}, child[1])
				sub = inventory.Ref{Kind: inventory.Kind(sub), ID: r.text(child[1])}.String()
			}
			fmt.Fprintf(&r.b, "%s %s {\n", f.Block, label)
			r.body(table+"."+f.Block, sub, f.Nested, child)
			r.b.WriteString("}\n")
		}
	}
}

func (r *rebuild) facts(path string) {
	for _, row := range r.rows("fact") {
		row = append(row, make([]string, 7-len(row))...)
		if r.text(row[0]) != path {
			continue
		}
		fmt.Fprintf(&r.b, "fact %q {\n", row[1])
		if row[2] != "" {
			r.b.WriteString("value = " + row[2] + "\n")
		}
		for i, name := range []string{"source", "as_of", "confidence", "note"} {
			if cell := row[3+i]; cell != "" {
				typ := "string"
				if name == "source" {
					typ = "reference"
				}
				fmt.Fprintf(&r.b, "%s = %s\n", name, r.expression(inventory.Field{Type: typ}, cell))
			}
		}
		r.b.WriteString("}\n")
	}
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

// FuzzCell makes a cell of any text, and the language's text of the cell.
func FuzzCell(f *testing.F) {
	for _, s := range []string{"", "a", "=1", "\"", "unknown(", "a\n=b", "a,=b", "\t", "\r\n", "8.0", "\u202e", "\u2028", "\x7f", "\U000e0001", "\ufffe", "${", "%%{", "#"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) || len(text) > 10_000 {
			return
		}
		cell := sheet.Plain(text)
		require.False(t, cell == "" || strings.ContainsRune("=+-@\t\r", rune(cell[0])), "%q", cell)
		e, err := sheet.Expression(inventory.Field{Type: "string"}, cell)
		require.NoError(t, err)
		inv, diags := inventory.Parse("p.inv.hcl", []byte("inventory {\n schema = \"1.0\"\n as_of = \"2026-10-31\"\n currency = "+e+"\n}"), inventory.LoadOptions{})
		if diags.HasErrors() {
			t.Fatalf("%q: %v", text, diags)
		}
		require.Equal(t, norm.NFC.String(text), inv.Header.Currency.Or("left out"))
	})
}

// FuzzText writes any text into an attribute, and reads it back from a cell.
func FuzzText(f *testing.F) {
	for _, s := range []string{"", "a", "=1", "@x", "\"", "\"a\"", "unknown(", "not_applicable", "range(\"a\")", " a", "a\n=b", "a,=b", "a;-b", "\t", "\r\n", "8.0", "1/2", "007", "\u202e", "\u2028", "\x7f", "\U000e0001", "_x0041_", "\ufffe", "${", "%%{", "none", "[]", "#", "'x"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		inv, diags := inventory.New(20000, inventory.Inventory{Applications: []*inventory.Application{
			{Block: inventory.Block{ID: "a"}, Name: inventory.Is("A"), Description: inventory.Is(text), Aliases: inventory.Is([]string{text, text})},
		}})
		if diags.HasErrors() || len(text) > 10_000 || strings.ContainsRune(text, 0) {
			return
		}
		var before bytes.Buffer
		require.NoError(t, inventory.Encode(&before, inv))
		want, diags := inventory.Parse("p.inv.hcl", before.Bytes(), inventory.LoadOptions{})
		if diags.HasErrors() {
			return // what the language cannot write
		}
		var out bytes.Buffer
		require.NoError(t, sheet.WriteXLSX(context.Background(), &out, inv, sheet.Options{}))
		fromXLSX, _ := readXLSX(t, out.Bytes())
		require.Equal(t, encode(t, want), encode(t, parse(t, (&rebuild{t: t, sheets: fromXLSX}).inventory())))
		out.Reset()
		require.NoError(t, sheet.WriteZip(context.Background(), &out, inv, sheet.Options{}))
		fromZip, _ := readZip(t, out.Bytes(), ',')
		require.Equal(t, encode(t, want), encode(t, parse(t, (&rebuild{t: t, sheets: fromZip}).inventory())))
	})
}

// FuzzExpression feeds any cell to every type: what comes out is one expression, or an error.
func FuzzExpression(f *testing.F) {
	for _, s := range []string{"", "a", "5 }", "\"a", "[\"a\"]", "unknown(\"x\")", "server.x", "none", "TRUE", "\n", "a = b", "\"\\"} {
		f.Add(s)
	}
	types := []string{"string", "bool", "integer", "number", "date", "bytes", "reference", "list of string", "blocks"}
	f.Fuzz(func(t *testing.T, text string) {
		for _, typ := range types {
			e, err := sheet.Expression(inventory.Field{Type: typ}, text)
			if err != nil || e == "" {
				continue
			}
			src := "inventory {\n  schema = \"1.0\"\n  as_of = \"2026-10-31\"\n}\napplication \"a\" {\n  name = \"A\"\n  description = " + e + "\n}\n"
			inv, _ := inventory.Parse("p.inv.hcl", []byte(src), inventory.LoadOptions{})
			if inv == nil || len(inv.Applications) == 0 {
				continue
			}
			require.Len(t, inv.Applications, 1)
			for i := range inv.BlockFacts(inventory.Ref{Kind: inventory.KindApplication, ID: "a"}) {
				if i.Field.Name != "name" && i.Field.Name != "description" {
					require.Equal(t, inventory.LeftOut, i.State, "%q states %s", text, i.Path)
				}
			}
		}
	})
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
