package csv_test

import (
	"bytes"
	stdcsv "encoding/csv"
	"fmt"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/csv"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/sample"
	"github.com/cloudfirst-toolkit/cloudfirst/report/tables"
)

func rows(t *testing.T, d report.Document, lang string) []map[string]string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, csv.Write(&b, d, report.Options{Lang: lang}))
	require.True(t, bytes.HasPrefix(b.Bytes(), []byte("\ufeff")), "Excel needs the byte order mark")
	require.Equal(t, strings.Count(b.String(), "\n"), strings.Count(b.String(), "\r\n"), "RFC 4180 ends lines with CR LF")
	list, err := stdcsv.NewReader(bytes.NewReader(b.Bytes()[3:])).ReadAll()
	require.NoError(t, err)
	var out []map[string]string
	for _, row := range list[1:] {
		m := map[string]string{}
		for i, cell := range row {
			m[list[0][i]] = cell
		}
		out = append(out, m)
	}
	return out
}

func TestRows(t *testing.T) {
	got := rows(t, sample.Document(), "fr")
	require.Len(t, got, 4)
	paie := got[1]
	for column, want := range map[string]string{
		"Identifiant": "paie", "Classe du système": "C–A", "Meilleur avis": "Admise", "Nuage de l'État (fictif)": "Admise", "Région étrangère (fictive)": "Refusée",
		"Vague": "2", "Bascule": "2027-02-26", "Jours-personne": "12", "Violations": "1", "Note, bas": "61", "Note, haut": "91", "Marquage": "Interne",
	} {
		require.Equal(t, want, paie[column], column)
	}
	require.Empty(t, got[3]["Vague"], "what has no wave has none")
	require.NotEmpty(t, got[3]["Pourquoi"], "and says why")
}

func TestLongCellsAreCut(t *testing.T) {
	name := rows(t, sample.With(func(string) string { return sample.Hostile()["long"] }), "en")[0]["Name"]
	require.Len(t, utf16.Encode([]rune(name)), 32767)
	require.True(t, strings.HasSuffix(name, "(cut: the JSON report holds all of it)"))
}

func ExampleWriteTable() {
	var b bytes.Buffer
	day, _ := inventory.ParseDate("2027-02-26")
	err := csv.WriteTable(&b, tables.Table{
		Columns: []tables.Column{{Title: "Name"}, {Title: "Cutover"}}, Rows: [][]any{{"=1+1", day}, {"a \"b\", c", nil}},
	}, report.Options{})
	fmt.Println(err)
	fmt.Println(strings.ReplaceAll(strings.TrimPrefix(b.String(), "\ufeff"), "\r", ""))
	// Output:
	// <nil>
	// Name,Cutover
	// '=1+1,2027-02-26
	// "a ""b"", c",
}

func ExampleWrite() {
	var b bytes.Buffer
	err := csv.Write(&b, sample.Document(), report.Options{Lang: "ar"})
	fmt.Println(err, strings.Count(b.String(), "\r\n"))
	// Output: <nil> 5
}
