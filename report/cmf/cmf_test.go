package cmf_test

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/cmf"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/sample"
)

func rows(t *testing.T, d report.Document) []map[string]string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, cmf.Write(&b, d, report.Options{Lang: "fr"}))
	list, err := csv.NewReader(&b).ReadAll()
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
	var got []string
	for _, r := range rows(t, sample.Document()) {
		got = append(got, strings.Join([]string{r["wave_name"], r["app_name"], r["server_name"], r["server_os_family"], r["server_fqdn"], r["database_name"], r["database_type"], r["r_type"]}, "|"))
		require.Empty(t, r["aws_accountid"]+r["subnet_IDs"]+r["instanceType"], "what an inventory does not know stays empty")
	}
	require.Equal(t, []string{
		"Wave 1|Archives||||||TBC",
		"Wave 2|Paie|s1|windows|s1.example.invalid|||TBC", "Wave 2|Paie|s2|linux||||TBC", "Wave 2|Paie||||d1|oracle|TBC",
		"Wave 2|Portail||||||TBC",
	}, got)
	paie := rows(t, sample.Document())[1]
	require.Equal(t, "cutover=2027-02-26;target=Nuage de l'État (fictif);class=C–A;marking=Interne", paie["tags"])
	require.Equal(t, "production", paie["server_environment"])
}

// A name can break neither the pairs of tags nor the row.
func TestTagsStayPairs(t *testing.T) {
	for what, text := range sample.Hostile() {
		for _, r := range rows(t, sample.With(func(string) string { return text + ";x=y" })) {
			for pair := range strings.SplitSeq(r["tags"], ";") {
				require.Equal(t, 1, strings.Count(pair, "="), "%s: %.60s", what, pair)
			}
		}
	}
}

func ExampleWrite() {
	var b bytes.Buffer
	err := cmf.Write(&b, sample.Document(), report.Options{})
	fmt.Println(err, strings.Count(b.String(), "\n"))
	// Output: <nil> 6
}
