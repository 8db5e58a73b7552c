package sheet_test

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/exporters/sheet"
)

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
