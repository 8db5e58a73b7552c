package mapping

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func simple(body string) string {
	return "mapping \"x\" {\n as_of = \"2026-10-31\"\n}\nsheet {\n" + body + "\n}\n"
}

// Every cell that cannot be read is noted by row and column, and leaves out its own fact alone.
func TestBrokenCells(t *testing.T) {
	cases := []struct{ attribute, cell, note string }{
		{`vcpu = "C"`, "many", `row 2, C: "many" cannot be used: it is not a number`},
		{`vcpu = "C"`, "1.234", `it can be 1234, or 1 and a fraction`},
		{`vcpu = "C"`, "4.5", `vcpu must be a whole number`},
		{`vcpu = "C"`, "-4", `vcpu cannot be -4`},
		{`memory = "C"`, "16", `"16" has no unit: add unit`},
		{`memory = "C"`, "16 Go", `has the unit "Go", which can mean several things`},
		{`memory = "C"`, "16 GB", `has the unit "GB", which can mean several things`},
		{`memory = { column = "C", unit = "GiB" }`, "1e99", `is no quantity`},
		{`eol = "C"`, "05/06/2026", `which is the day and which is the month?`},
		{`eol = "C"`, "31/02/2026", `is no day of the calendar`},
		{`eol = "C"`, "demain", `is not a date`},
		{`power = "C"`, "Marche", `is no word of power: add words = { "Marche" = "…" }`},
		{`aliases = "C"`, "a, b", `may hold several values: add separator = ","`},
		{`aliases = { column = "C", separator = ";", words = { "?" = unknown("x") } }`, "a; ?", `"?" stands among other values`},
		{`os = "C"`, "#REF!", `#REF! is an error of the spreadsheet`},
		{`os = "C"`, "a\u202eb", `invisible characters were taken out`},
		{`os = "C"`, "\u200b", ``},
	}
	for _, c := range cases {
		m := parsed(t, simple("server {\n id = \"Nom\"\n name = \"Nom\"\n "+c.attribute+"\n}"))
		text, res, err := gathered(t, m, []byte("Nom\tC\nsrv\t"+c.cell+"\n"), Options{})
		require.NoError(t, err, c.cell)
		require.Contains(t, text, "server \"srv\" {\n  name", c.cell)
		if c.note == "" {
			require.Empty(t, res.Notes)
			continue
		}
		require.Len(t, res.Notes, 1, "%s %q: %v", c.attribute, c.cell, res.Notes)
		require.Equal(t, 2, res.Notes[0].Row)
		require.Equal(t, "C", res.Notes[0].Column)
		require.Contains(t, res.Notes[0].String(), c.note)
	}
}

// What cells say, with the settings that let them say it.
func TestCells(t *testing.T) {
	cases := []struct{ attribute, cell, want string }{
		{`vcpu = "C"`, "4", "vcpu = 4"},
		{`vcpu = "C"`, "4.0", "vcpu = 4"},
		{`vcpu = "C"`, "1 234", "vcpu = 1234"},
		{`vcpu = "C"`, "١٢", "vcpu = 12"},
		{`vcpu = { column = "C", decimal = "," }`, "1.234", "vcpu = 1234"},
		{`vcpu = { column = "C", words = { "?" = unknown("nobody looked", "2026-09-02") } }`, "?", `vcpu = unknown("nobody looked", "2026-09-02")`},
		{`vcpu = { column = "C", words = { "s.o." = not_applicable } }`, "S.O.", `vcpu = not_applicable`},
		{`vcpu = { column = "C", words = { "aucun" = 0 } }`, "Aucun", `vcpu = 0`},
		{`memory = "C"`, "16 GiB", `memory = "16 GiB"`},
		{`memory = "C"`, "16 Gio", `memory = "16 GiB"`},
		{`memory = { column = "C", units = { "Go" = "GiB" } }`, "16 Go", `memory = "16 GiB"`},
		{`memory = { column = "C", unit = "MiB" }`, "16 384", `memory = "16 GiB"`},
		{`memory = { column = "C", unit = "GiB", decimal = "," }`, "1,5", `memory = "1536 MiB"`},
		{`eol = "C"`, "31/10/2026", `eol = "2026-10-31"`},
		{`eol = "C"`, "2026-10-31 00:00:00", `eol = "2026-10-31"`},
		{`eol = { column = "C", dates = "month day year" }`, "05/06/2026", `eol = "2026-05-06"`},
		{`eol = { column = "C", dates = "day month year" }`, "05/06/2026", `eol = "2026-06-05"`},
		{`power = "C"`, "ON", `power = "on"`},
		{`power = { column = "C", words = { "Allumée" = "on" } }`, "ALLUMEE", `power = "on"`},
		{`aliases = { column = "C", separator = [",", ";"] }`, "a, b;c,a", `aliases = ["a", "b", "c"]`},
		{`aliases = { column = "C", separator = [] }`, "a, b", `aliases = ["a, b"]`},
		{`aliases = { column = "C", words = { "aucun" = "none" } }`, "aucun", `aliases = []`},
		{`site = "C"`, "Salé Médina", `site = site.salé-médina`},
		{`site = { column = "C", words = { "RBT" = site.rabat } }`, "RBT", `site = site.rabat`},
		{`site = site.rabat`, "x", `site = site.rabat`},
		{`eol = unknown("not in the sheet")`, "x", `eol = unknown("not in the sheet", "2026-10-31")`},
	}
	for _, c := range cases {
		m := parsed(t, simple("server {\n id = \"Nom\"\n "+c.attribute+"\n}"))
		text, res, err := gathered(t, m, []byte("Nom\tC\nsrv\t"+c.cell+"\n"), Options{})
		require.NoError(t, err)
		require.Empty(t, res.Notes, c.cell)
		require.Contains(t, strings.Join(strings.Fields(text), " "), c.want, "%s %q", c.attribute, c.cell)
	}
}

func TestShares(t *testing.T) {
	for cell, want := range map[string]string{"99,95": "99.95", "99.9 %": "99.9", "100": "100"} {
		require.Contains(t, applicationOf(t, `availability = "C"`, cell), "availability = "+want)
	}
	require.Contains(t, applicationOf(t, `availability = { column = "C", unit = "fraction" }`, "0.9995"), "availability = 99.95")
}

func applicationOf(t *testing.T, attribute, cell string) string {
	m := parsed(t, simple("application {\n id = \"Nom\"\n name = \"Nom\"\n "+attribute+"\n}"))
	text, res, err := gathered(t, m, []byte("Nom\tC\npaie\t"+cell+"\n"), Options{})
	require.NoError(t, err)
	require.Empty(t, res.Notes)
	return strings.Join(strings.Fields(text), " ")
}
