package jira_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/python"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/sample"
	"github.com/cloudfirst-toolkit/cloudfirst/report/jira"
)

// Python's reader finds the lines of descriptions, quotes and Arabic as they were written.
func TestPythonReadsIt(t *testing.T) {
	for what, hostile := range sample.Hostile() {
		d := sample.With(func(s string) string { return s + hostile })
		var b bytes.Buffer
		require.NoError(t, jira.Write(&b, d, report.Options{Lang: "ar"}))
		rows := python.Rows(t, b.Bytes(), ",")
		require.Len(t, rows, 6, what)
		for _, row := range rows {
			require.Len(t, row, len(rows[0]), what)
		}
		for i, issue := range issues(t, d, "ar") {
			for _, column := range []string{"Issue Id", "Issue Type", "Summary", "Description", "Due date"} {
				require.True(t, issue[column][0] == rows[i+1][slices.Index(rows[0], column)], "%s: %s", what, column)
			}
		}
		paie := rows[4]
		description := paie[slices.Index(rows[0], "Description")]
		if what != "long" {
			require.GreaterOrEqual(t, strings.Count(description, "\n"), 2, "%s: a description keeps its lines", what)
		}
		require.True(t, strings.HasPrefix(paie[slices.Index(rows[0], "Summary")], "الأجور"))
	}
	d := sample.With(func(s string) string { return s + sample.Hostile()["quotes"] })
	var b bytes.Buffer
	require.NoError(t, jira.Write(&b, d, report.Options{Lang: "en"}))
	rows := python.Rows(t, b.Bytes(), ",")
	require.Equal(t, `Paie"a" 'b' `+"`c` \\ \\n %s {d} [e] (f) |g| ;h; #i -->", rows[4][slices.Index(rows[0], "Summary")])
}
