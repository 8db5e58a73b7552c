package csv_test

import (
	"bytes"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/csv"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/field"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/python"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/sample"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/say"
	"github.com/cloudfirst-toolkit/cloudfirst/report/tables"
)

// Python's reader finds every cell of the table, whatever is in the names, with commas and with semicolons.
func TestPythonReadsIt(t *testing.T) {
	for what, hostile := range sample.Hostile() {
		d := sample.With(func(s string) string { return hostile + ";" + s })
		table, err := tables.Applications(d, report.Options{Lang: "ar"})
		require.NoError(t, err)
		var commas, semicolons bytes.Buffer
		require.NoError(t, csv.Write(&commas, d, report.Options{Lang: "ar"}))
		require.NoError(t, csv.WriteSemicolons(&semicolons, d, report.Options{Lang: "ar"}))
		for delimiter, rows := range map[string][][]string{",": python.Rows(t, commas.Bytes(), ","), ";": python.Rows(t, semicolons.Bytes(), ";")} {
			require.Len(t, rows, len(table.Rows)+1, what)
			for i, cells := range table.Rows {
				require.Len(t, rows[i+1], len(cells)+1, "and the marking")
				for k, c := range cells {
					require.True(t, told(c, delimiter) == rows[i+1][k], "%s: row %d, column %d: %.80q", what, i, k, rows[i+1][k])
				}
			}
		}
	}
}

// told is what a cell says to a reader.
func told(c any, delimiter string) string {
	switch c := c.(type) {
	case string:
		return field.Cut(field.Neutral(field.Line(c)), field.MaxCell, say.In("ar", "cut"))
	case int:
		return strconv.Itoa(c)
	case float64:
		if delimiter == ";" {
			return strings.Replace(strconv.FormatFloat(c, 'f', -1, 64), ".", ",", 1)
		}
		return strconv.FormatFloat(c, 'f', -1, 64)
	case inventory.Date:
		return c.String()
	}
	return ""
}

func TestDecimalCommas(t *testing.T) {
	d := sample.Document()
	d.Plan.Waves[0].Placements[0].Effort = 2.5
	var b bytes.Buffer
	require.NoError(t, csv.WriteSemicolons(&b, d, report.Options{Lang: "fr"}))
	require.Contains(t, b.String(), ";2,5;")
	b.Reset()
	require.NoError(t, csv.Write(&b, d, report.Options{Lang: "fr"}))
	require.Contains(t, b.String(), ",2.5,")
}
