package jira_test

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/sample"
	"github.com/cloudfirst-toolkit/cloudfirst/report/jira"
)

// issues reads a file as Jira's importer does: columns that repeat are lists.
func issues(t *testing.T, d report.Document, lang string) []map[string][]string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, jira.Write(&b, d, report.Options{Lang: lang}))
	rows, err := csv.NewReader(&b).ReadAll()
	require.NoError(t, err)
	require.Equal(t, "Issue Id", rows[0][0], "no byte order mark")
	for _, name := range rows[0] {
		require.Regexp(t, `^[A-Za-z ]+$`, name, "the importer does not stand punctuation in the header")
	}
	var out []map[string][]string
	for _, row := range rows[1:] {
		m := map[string][]string{}
		for i, cell := range row {
			if cell != "" {
				m[rows[0][i]] = append(m[rows[0][i]], cell)
			}
		}
		out = append(out, m)
	}
	return out
}

func TestIssues(t *testing.T) {
	list := issues(t, sample.Document(), "fr")
	seen := map[string]string{} // id to type: parents come first
	for _, i := range list {
		id, kind := i["Issue Id"][0], i["Issue Type"][0]
		require.NotContains(t, seen, id)
		if kind == "Task" {
			require.Equal(t, "Epic", seen[i["Parent"][0]])
			require.NotEmpty(t, i["Original estimate"])
		}
		for _, day := range []string{"Start date", "Due date"} {
			_, err := time.Parse("2006-01-02", i[day][0])
			require.NoError(t, err)
		}
		for _, label := range i["Labels"] {
			require.NotContains(t, label, " ")
		}
		seen[id] = kind
	}
	require.Equal(t, []string{"Archives"}, list[2]["Summary"])
	require.Equal(t, list[3]["Issue Id"], list[2]["Link blocks"], "archives is before paie")
	require.Equal(t, []string{"345600"}, list[3]["Original estimate"], "12 days of 8 hours, in seconds")
	require.Subset(t, list[3]["Labels"], []string{"cloudfirst", "wave-2", "class-C–A", "target-etat", "marking-internal"})
}

func TestHostileTexts(t *testing.T) {
	for what, text := range sample.Hostile() {
		for _, i := range issues(t, sample.With(func(string) string { return text }), "ar") {
			require.LessOrEqual(t, len([]rune(i["Summary"][0])), 255, what)
			require.NotContains(t, i["Summary"][0], "\n", what)
		}
	}
}

func ExampleWrite() {
	var b bytes.Buffer
	err := jira.Write(&b, sample.Document(), report.Options{})
	head, _, _ := strings.Cut(b.String(), "\n")
	fmt.Println(err, head)
	// Output: <nil> Issue Id,Issue Type,Summary,Parent,Description,Start date,Due date,Original estimate,Labels,Labels,Labels,Labels,Labels,Labels,Link blocks
}
