package sheet_test

import (
	"bytes"
	"context"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/exporters/sheet"
)

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
