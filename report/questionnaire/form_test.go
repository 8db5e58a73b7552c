package questionnaire_test

import (
	"bytes"
	"encoding/csv"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/questions"
	"github.com/cloudfirst-toolkit/cloudfirst/report/questionnaire"
)

var update = flag.Bool("update", false, "write the golden files anew")

func sample(t *testing.T) *inventory.Inventory {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "a.inv.hcl"), []byte(text), 0o600))
	return load(t, dir)
}

// The workbook has a sheet for each party, from right to left in Arabic, its keys locked, its answers open and chosen from lists.
func TestWorkbook(t *testing.T) {
	inv := sample(t)
	var out, again bytes.Buffer
	opt := questionnaire.Options{Lang: "ar"}
	require.NoError(t, questionnaire.XLSX(&out, inv, ranking(t, inv), opt))
	require.NoError(t, questionnaire.XLSX(&again, inv, ranking(t, inv), opt))
	require.Equal(t, out.Bytes(), again.Bytes(), "the same questions give the same bytes")
	f, err := excelize.OpenReader(&out)
	require.NoError(t, err)
	require.Equal(t, []string{"lists", "=DSI", "Fournisseur (fictif)"}, f.GetSheetList())
	visible, err := f.GetSheetVisible("lists")
	require.NoError(t, err)
	require.False(t, visible)
	sheet := "=DSI"
	view, err := f.GetSheetView(sheet, 0)
	require.NoError(t, err)
	require.True(t, *view.RightToLeft)
	locked := func(cell string) bool {
		id, err := f.GetCellStyle(sheet, cell)
		require.NoError(t, err)
		style, err := f.GetStyle(id)
		require.NoError(t, err)
		return style.Protection == nil || style.Protection.Locked
	}
	require.True(t, locked("K2"), "the path of the fact")
	require.False(t, locked("G2"), "the answer")
	protection, err := f.GetSheetProtection(sheet)
	require.NoError(t, err)
	require.False(t, protection.EditObjects)
	rules, err := f.GetDataValidations(sheet)
	require.NoError(t, err)
	require.NotEmpty(t, rules)
	list, err := f.GetRows("lists")
	require.NoError(t, err)
	require.Equal(t, []string{"نعم", "لا", "غير معروف", "لا ينطبق"}, list[0])
	rows, err := f.GetRows(sheet)
	require.NoError(t, err)
	require.Equal(t, "السؤال", rows[0][2])
}

// Nothing of an inventory becomes a formula.
func TestFormulasAreText(t *testing.T) {
	inv := sample(t)
	r := ranking(t, inv)
	for i := range r.Questions {
		r.Questions[i].Ask.Name = `=HYPERLINK("http://example.invalid")`
	}
	var book, table bytes.Buffer
	require.NoError(t, questionnaire.XLSX(&book, inv, r, questionnaire.Options{}))
	require.NoError(t, questionnaire.CSV(&table, inv, r, questionnaire.Options{Delimiter: ';'}))
	f, err := excelize.OpenReader(&book)
	require.NoError(t, err)
	for _, sheet := range f.GetSheetList() {
		rows, err := f.GetRows(sheet)
		require.NoError(t, err)
		for i, row := range rows {
			for j := range row {
				cell, _ := excelize.CoordinatesToCellName(j+1, i+1)
				formula, err := f.GetCellFormula(sheet, cell)
				require.NoError(t, err)
				require.Empty(t, formula, cell)
			}
		}
	}
	r2 := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(table.Bytes(), []byte("\ufeff"))))
	r2.Comma = ';'
	rows, err := r2.ReadAll()
	require.NoError(t, err)
	for _, row := range rows {
		for _, cell := range row {
			require.False(t, cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])), cell)
		}
	}
}

func TestFormRefusesALanguage(t *testing.T) {
	inv := sample(t)
	require.ErrorContains(t, questionnaire.CSV(&bytes.Buffer{}, inv, ranking(t, inv), questionnaire.Options{Lang: "de"}), `language "de"`)
}

func ExampleCSV() {
	inv, _ := inventory.New(20000, inventory.Inventory{Applications: []*inventory.Application{
		{Block: inventory.Block{ID: "paie"}, Name: inventory.Is("Paie")},
	}})
	fact := inventory.Path("application.paie.backups")
	ranking := &questions.Ranking{Questions: []questions.Question{{
		Fact: fact, State: "left_out", Ask: questions.PartyOf(inv, fact), Applications: []string{"paie"}, Evaluated: true, Verdicts: 2,
		Expected: questions.Gain{Verdicts: 1.5},
	}}}
	var out bytes.Buffer
	if err := questionnaire.CSV(&out, inv, ranking, questionnaire.Options{Lang: "fr"}); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(strings.TrimPrefix(out.String(), "\ufeff"))
	// Output:
	// N°,À qui demander,Question,Applications,Pourquoi cela compte,Réponses admises,Réponse,Source de la réponse,Date de la réponse,Observation,Fait,Inscrit jusqu'ici
	// 1,Personne n'est indiqué,Paie · sauvegardes – oui ou non ?,Paie,"tranche 1,5 avis d'hébergement en moyenne",oui | non | inconnu | sans objet,,,,,application.paie.backups,nothing
}

func ExampleXLSX() {
	inv, _ := inventory.New(20000, inventory.Inventory{})
	var out bytes.Buffer
	fmt.Println(questionnaire.XLSX(&out, inv, &questions.Ranking{}, questionnaire.Options{}))
	f, _ := excelize.OpenReader(&out)
	fmt.Println(f.GetSheetList())
	// Output:
	// <nil>
	// [lists No questions]
}
