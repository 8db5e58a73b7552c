package answers_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/answers"
)

const files = `inventory {
  schema = "1.0"
  as_of  = "2026-10-31"
}

application "paie" {
  name    = "Paie" # le nom
  users   = 2500
  rto     = range("2h", "8h")
  logs    = not_applicable
  backups = unknown("pas demandé")

  service "web" {
    exposure = "internet"
  }
}

team "dsi" {
  name = "DSI"
}

unit "dsi" {
  name = "DSI"
}
`

func parse(t testing.TB, text string) *inventory.Inventory {
	t.Helper()
	inv, diags := inventory.Parse("a.inv.hcl", []byte(text), inventory.LoadOptions{})
	require.False(t, diags.HasErrors(), diags.Error())
	return inv
}

func read(t testing.TB, text string) *answers.Sheet {
	t.Helper()
	s, err := answers.Read(t.Context(), "q.csv", strings.NewReader(text), int64(len(text)))
	require.NoError(t, err)
	return s
}

// All that is wrong is told at once, by row and column, with what to do.
func TestProblemsAllAtOnce(t *testing.T) {
	sheet := `Fact,Answer,Source of the answer
application.paie.users,many,
application.paie.backups,perhaps,
application.paie.rto,4,
application.paie.owner,dsi2,
application.paie.owns,none; x,
application.paie.flows,3 flows,
application.paie.criticality,vitall,
application.paye.users,3,
application.paie.audited_on,31/13/2026,
`
	_, err := answers.New(parse(t, files), read(t, sheet))
	var problems answers.Problems
	require.ErrorAs(t, err, &problems)
	want := []struct {
		row          int
		column, text string
	}{
		{2, "Answer", "whole number"},
		{3, "Answer", "use yes/no, oui/non"},
		{4, "Answer", `write "4h"`},
		{5, "Answer", `no team called "dsi2"`},
		{6, "Answer", "no dataset or register"},
		{7, "Answer", `answer "none", or "some"`},
		{8, "Answer", "did you mean vital?"},
		{9, "Fact", "may be gone or renamed"},
		{10, "Answer", "31/13/2026"},
	}
	require.Len(t, problems, len(want), err.Error())
	for i, w := range want {
		require.Equal(t, w.row, problems[i].Row)
		require.Equal(t, w.column, problems[i].Column)
		require.Contains(t, problems[i].Text, w.text)
	}
}

func TestReadRefuses(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"a,b\n1,2\n", "no sheet has the columns"},
		{"Fact,Answer\n,yes\n", "row 2, column \"Fact\": the row names no fact"},
		{"Fact,Answer\nteam.a.name,x\nteam.a.name,y\n", "is answered in q.csv, row 2 too"},
		{"Fact,Answer,Date of the answer\nteam.a.name,x,01/02/03\n", "year of two digits"},
		{"\x00\x01\x02", "not a text file"},
	} {
		_, err := answers.Read(t.Context(), "q.csv", strings.NewReader(c.text), int64(len(c.text)))
		require.ErrorContains(t, err, c.want)
	}
}

// What somebody has changed since the sheet was made is not overwritten.
func TestConflictsAreShownAndKept(t *testing.T) {
	sheet := `Fact,Answer,Source of the answer,Date of the answer,Stated so far
application.paie.users,3100,Enquête,2026-10-20,nothing
application.paie.logs,yes,,,nothing
application.paie.services,none,,,nothing
application.paie.name,Paie,,,nothing
application.paie.rto,9h,,,"range(""2h"", ""8h"")"
`
	inv, s := parse(t, files), read(t, sheet)
	p, err := answers.New(inv, s)
	require.NoError(t, err)
	require.Equal(t, 4, p.Count(answers.Conflict), "%+v", p.Outcomes)
	require.Equal(t, 1, p.Count(answers.Unchanged))
	changed, err := p.Apply(map[string][]byte{"a.inv.hcl": []byte(files)})
	require.NoError(t, err)
	after := string(changed["a.inv.hcl"])
	require.Equal(t, strings.Replace(files, "\n  service", `
  fact "users" {
    value  = 3100
    source = source.enquête
    as_of  = "2026-10-20"
  }

  service`, 1), after)
	again, err := answers.New(parse(t, after+string(changed[answers.NewFile])), s)
	require.NoError(t, err)
	changed, err = again.Apply(map[string][]byte{"a.inv.hcl": []byte(after)})
	require.NoError(t, err)
	require.Empty(t, changed)
}

// A dry run writes nothing, and neither does a directory of which a file cannot be replaced.
func TestNothingHalfWritten(t *testing.T) {
	dir := t.TempDir()
	first, second := filepath.Join(dir, "a.inv.hcl"), filepath.Join(dir, "b.inv.hcl")
	other := "application \"sirh\" {\n  name = \"SIRH\"\n}\n"
	require.NoError(t, os.WriteFile(first, []byte(files), 0o600))
	require.NoError(t, os.WriteFile(second, []byte(other), 0o600))
	p, err := answers.New(parse(t, files+other), read(t, "Fact,Answer\napplication.paie.backups,yes\napplication.sirh.backups,no\n"))
	require.NoError(t, err)
	changed, err := p.Write(t.Context(), dir, true)
	require.NoError(t, err)
	require.Equal(t, []string{"a.inv.hcl", "b.inv.hcl"}, changed)
	require.Equal(t, files, content(t, first))

	stopped, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = p.Write(stopped, dir, false)
	require.ErrorIs(t, err, context.Canceled)
	require.Equal(t, files, content(t, first))

	_, err = p.Write(t.Context(), dir, false)
	require.NoError(t, err)
	require.Contains(t, content(t, first), "backups = true")
	require.Contains(t, content(t, second), "backups = false")
	left, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Len(t, left, 2, "no temporary files stay")
}

func content(t *testing.T, file string) string {
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	return string(text)
}

// FuzzAnswer gives any text as the answer to facts of every type: it is refused, or the files still load.
func FuzzAnswer(f *testing.F) {
	for _, s := range []string{"", "oui", "4h", "none", "\"", "${x}", "a; b", "=1", "-1", "1e999", "team.dsi", "unknown", "\x00", "\u202e", "}\nx = 1"} {
		f.Add(s)
	}
	inv := parse(f, files)
	var paths []inventory.Path
	for i := range inv.BlockFacts(inventory.Ref{Kind: inventory.KindApplication, ID: "paie"}) {
		paths = append(paths, i.Path)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, p := range paths {
			plan, err := answers.New(inv, &answers.Sheet{Answers: []answers.Answer{{Fact: p, Text: text, Source: text, Note: text}}})
			var problems answers.Problems
			if errors.As(err, &problems) {
				continue
			}
			require.NoError(t, err)
			changed, err := plan.Apply(map[string][]byte{"a.inv.hcl": []byte(files)})
			if err != nil {
				continue // said with its place
			}
			all := files
			if c, ok := changed["a.inv.hcl"]; ok {
				all = string(c)
			}
			_, diags := inventory.Parse("a.inv.hcl", []byte(all+string(changed[answers.NewFile])), inventory.LoadOptions{})
			require.False(t, diags.HasErrors(), "%s = %q: %s", p, text, diags.Error())
		}
	})
}

func Example() {
	const text = `inventory {
  schema = "1.0"
  as_of  = "2026-10-31"
}

application "paie" {
  name = "Paie" # reste
}
`
	const sheet = `Fait,Réponse,Source de la réponse,Date de la réponse
application.paie.backups,oui,Courriel de la DSI,12/10/2026
`
	inv, _ := inventory.Parse("a.inv.hcl", []byte(text), inventory.LoadOptions{})
	s, err := answers.Read(context.Background(), "q.csv", strings.NewReader(sheet), int64(len(sheet)))
	if err != nil {
		fmt.Println(err)
		return
	}
	plan, err := answers.New(inv, s)
	if err != nil {
		fmt.Println(err)
		return
	}
	changed, err := plan.Apply(map[string][]byte{"a.inv.hcl": []byte(text)})
	fmt.Println(err)
	fmt.Print(string(changed["a.inv.hcl"])[len("inventory {\n  schema = \"1.0\"\n  as_of  = \"2026-10-31\"\n}\n\n"):])
	// Output:
	// <nil>
	// application "paie" {
	//   name    = "Paie" # reste
	//   backups = true
	//
	//   fact "backups" {
	//     source = source.courriel-de-la-dsi
	//     as_of  = "2026-10-12"
	//   }
	// }
}
