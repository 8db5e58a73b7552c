package questionnaire_test

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/answers"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/questions"
	"github.com/cloudfirst-toolkit/cloudfirst/report/questionnaire"
)

const text = `# Tête de fichier : reste.
inventory {
  schema = "1.0"
  as_of  = "2026-10-31"
}

administration "mtp" {
  name = "Ministère (fictif)"
}

team "dsi" { name = "=DSI" } # une équipe

# La paie.
application "paie" {
  name       = "Paie"
  owner      = team.dsi
  # demandé deux fois
  monitoring = unknown("personne ne sait", "2026-09-01") # à revoir
  rto        = range("2h", "8h")
  users      = 2500

  flow "banque" { # le virement
    to = external.banque
  }

  fact "users" {
    value  = 3100
    source = source.audit
  }
}

external "banque" { name = "Banque (fictive)" }

source "audit" {
  title = "Audit (fictif)"
}

target "n1" {
  name     = "Nuage 1"
  kind     = "cloud"
  provider = "Fournisseur (fictif)" # pas de décision
}
`

// asked are the facts of the form, and what is answered.
var asked = []struct{ fact, answer, source, date, note string }{
	{"application.paie.monitoring", "oui", "Courriel de la DSI", "12/10/2026", "vu à l'écran"},
	{"application.paie.rto", "4h", "audit", "2026-10-02", ""},
	{"application.paie.users", "3100", "", "", ""},
	{"application.paie.criticality", "high", "Courriel de la DSI", "", ""},
	{"application.paie.owns", "aucun", "", "", ""},
	{"application.paie.administration", "mtp", "", "", ""},
	{"application.paie.services", "il y en a", "", "", ""},
	{"application.paie.backup_copies", "3", "", "", ""},
	{"application.paie.audited_on", "", "", "", ""},
	{"application.paie.flow.banque.tls", "1.3", "", "2026-10-12", ""},
	{"application.paie.flow.banque.encrypted", "sans objet", "", "", ""},
	{"target.n1.support", "MA; FR", "source.audit", "", ""},
	{"target.n1.key_rotation", "inconnu", "", "2026-10-12", "question posée"},
	{"target.n1.qualification", "aucun", "", "", ""},
}

func ranking(t *testing.T, inv *inventory.Inventory) *questions.Ranking {
	r := &questions.Ranking{}
	for _, a := range asked {
		p := inventory.Path(a.fact)
		f, ok := inv.Fact(p)
		require.True(t, ok, a.fact)
		q := questions.Question{Fact: p, State: f.State.String(), Reason: f.Detail.Reason, Ask: questions.PartyOf(inv, p), Evaluated: true}
		if p.Block().Kind == inventory.KindApplication {
			q.Applications = []string{"paie"}
		}
		q.Expected.Verdicts, q.Verdicts = 2.5, 3
		r.Questions = append(r.Questions, q)
	}
	return r
}

func load(t *testing.T, dir string) *inventory.Inventory {
	t.Helper()
	inv, diags, err := inventory.Load(t.Context(), os.DirFS(dir), inventory.LoadOptions{})
	require.NoError(t, err)
	require.False(t, diags.HasErrors(), diags.Error())
	return inv
}

// fill writes the answers into a workbook as a person would, and returns it.
func fill(t *testing.T, book []byte) []byte {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(book))
	require.NoError(t, err)
	column := map[string]string{}
	for i, c := range answers.Columns() {
		column[c.Key], err = excelize.ColumnNumberToName(i + 1)
		require.NoError(t, err)
	}
	for _, sheet := range f.GetSheetList() {
		rows, err := f.GetRows(sheet)
		require.NoError(t, err)
		for n := 2; n <= len(rows); n++ {
			fact, err := f.GetCellValue(sheet, fmt.Sprint(column["fact"], n))
			require.NoError(t, err)
			for _, a := range asked {
				if a.fact == fact {
					for key, v := range map[string]string{"answer": a.answer, "source": a.source, "date": a.date, "note": a.note} {
						require.NoError(t, f.SetCellStr(sheet, fmt.Sprint(column[key], n), v))
					}
				}
			}
		}
	}
	out, err := f.WriteToBuffer()
	require.NoError(t, err)
	return out.Bytes()
}

// fillCSV does the same with a CSV file.
func fillCSV(t *testing.T, file []byte) []byte {
	t.Helper()
	rows, err := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(file, []byte("\ufeff")))).ReadAll()
	require.NoError(t, err)
	column := map[string]int{}
	for i, c := range answers.Columns() {
		column[c.Key] = i
	}
	for _, row := range rows[1:] {
		for _, a := range asked {
			if a.fact == row[column["fact"]] {
				row[column["answer"]], row[column["source"]], row[column["date"]], row[column["note"]] = a.answer, a.source, a.date, a.note
			}
		}
	}
	var out bytes.Buffer
	w := csv.NewWriter(&out)
	w.Comma = ';' // what a French spreadsheet program writes
	require.NoError(t, w.WriteAll(rows))
	return out.Bytes()
}

func takeOver(t *testing.T, dir, name string, sheet []byte) (*answers.Plan, []string) {
	t.Helper()
	s, err := answers.Read(t.Context(), name, bytes.NewReader(sheet), int64(len(sheet)))
	require.NoError(t, err)
	p, err := answers.New(load(t, dir), s)
	require.NoError(t, err)
	changed, err := p.Write(t.Context(), dir, false)
	require.NoError(t, err)
	return p, changed
}

// The form goes out, is filled in and comes back: the files hold the answers with source and date, every other byte as it was; the same form
// read again changes nothing.
func TestRoundTrip(t *testing.T) {
	for _, lang := range []string{"fr", "ar", "en"} {
		for _, form := range []struct {
			name  string
			write func(*testing.T, *bytes.Buffer, *inventory.Inventory)
			fill  func(*testing.T, []byte) []byte
		}{
			{"q.xlsx", func(t *testing.T, b *bytes.Buffer, inv *inventory.Inventory) {
				require.NoError(t, questionnaire.XLSX(b, inv, ranking(t, inv), questionnaire.Options{Lang: lang}))
			}, fill},
			{"q.csv", func(t *testing.T, b *bytes.Buffer, inv *inventory.Inventory) {
				require.NoError(t, questionnaire.CSV(b, inv, ranking(t, inv), questionnaire.Options{Lang: lang}))
			}, fillCSV},
		} {
			t.Run(lang+" "+form.name, func(t *testing.T) {
				dir := t.TempDir()
				file := filepath.Join(dir, "a.inv.hcl")
				require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
				var out bytes.Buffer
				form.write(t, &out, load(t, dir))
				sheet := form.fill(t, out.Bytes())
				p, changed := takeOver(t, dir, form.name, sheet)
				require.Equal(t, []string{"a.inv.hcl", answers.NewFile}, changed)
				require.Equal(t, 12, p.Count(answers.Set), "%+v", p.Outcomes)
				require.Equal(t, 1, p.Count(answers.ByHand))
				got, err := os.ReadFile(file)
				require.NoError(t, err)
				kept(t, text, string(got))
				golden(t, "roundtrip.inv.hcl", got)
				inv := load(t, dir)
				paie := inv.Application("paie")
				require.True(t, paie.Monitoring.Or(false))
				require.Equal(t, "courriel-de-la-dsi", paie.Monitoring.Detail().Source)
				require.Equal(t, "2026-10-12", paie.Monitoring.Detail().Since.String())
				require.Equal(t, int64(3100), paie.Users.Or(0), "the answer decides between the values that were asked about")
				require.Empty(t, paie.Owns.Or(nil))
				require.Equal(t, inventory.NotApplicable, paie.Flows.Or(nil)[0].Encrypted.State())

				again, changed := takeOver(t, dir, form.name, sheet)
				require.Empty(t, changed)
				require.Equal(t, 12, again.Count(answers.Unchanged), "%+v", again.Outcomes)
			})
		}
	}
}

// kept requires that every comment, and every line about what was not asked, is there still, in its order.
func kept(t *testing.T, before, after string) {
	t.Helper()
	at := 0
	for line := range strings.Lines(before) {
		i := strings.IndexByte(line, '#')
		if i < 0 {
			continue
		}
		found := strings.Index(after[at:], strings.TrimSpace(line[i:]))
		require.GreaterOrEqual(t, found, 0, line)
		at += found
	}
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(file, got, 0o600))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, string(want), string(got))
}
