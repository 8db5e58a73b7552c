package xlsx_test

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/sample"
	"github.com/cloudfirst-toolkit/cloudfirst/report/tables"
	"github.com/cloudfirst-toolkit/cloudfirst/report/xlsx"
)

func open(t *testing.T, d report.Document, lang string) *excelize.File {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, xlsx.Write(&b, d, report.Options{Lang: lang}))
	f, err := excelize.OpenReader(&b)
	require.NoError(t, err)
	t.Cleanup(func() { _ = f.Close() })
	return f
}

// Every cell of every table is in the workbook, in its place.
func TestCellsAreThoseOfTheTables(t *testing.T) {
	d := sample.Document()
	for _, lang := range []string{"en", "ar"} {
		f := open(t, d, lang)
		list, err := tables.Of(d, report.Options{Lang: lang})
		require.NoError(t, err)
		require.Len(t, f.GetSheetList(), len(list))
		for i, table := range list {
			sheet := f.GetSheetList()[i]
			require.Equal(t, table.Title, sheet)
			for n, row := range table.Rows {
				for k, want := range row {
					cell, err := excelize.CoordinatesToCellName(k+1, n+2)
					require.NoError(t, err)
					got, err := f.GetCellValue(sheet, cell)
					require.NoError(t, err)
					if want == nil {
						want = ""
					}
					assert.Equal(t, fmt.Sprint(want), got, "%s %s", sheet, cell)
				}
			}
		}
	}
}

func TestSheetsAreMadeForReading(t *testing.T) {
	for lang, rtl := range map[string]bool{"fr": false, "ar": true} {
		f := open(t, sample.Document(), lang)
		for i, sheet := range f.GetSheetList() {
			view, err := f.GetSheetView(sheet, 0)
			require.NoError(t, err)
			require.Equal(t, rtl, *view.RightToLeft, sheet)
			panes, err := f.GetPanes(sheet)
			require.NoError(t, err)
			require.True(t, panes.Freeze, sheet)
			require.Equal(t, 1, panes.YSplit)
			layout, err := f.GetPageLayout(sheet)
			require.NoError(t, err)
			require.Equal(t, "landscape", *layout.Orientation)
			require.Equal(t, 9, *layout.Size, "A4")
			props, err := f.GetSheetProps(sheet)
			require.NoError(t, err)
			require.True(t, *props.FitToPage, "as broad as a page: %s", sheet)
			require.Contains(t, f.GetDefinedName(), excelize.DefinedName{Name: "_xlnm.Print_Titles", RefersTo: "'" + sheet + "'!$1:$1", Scope: sheet})
			header, err := f.GetHeaderFooter(sheet)
			require.NoError(t, err)
			require.Contains(t, header.OddHeader, map[string]string{"fr": "Interne", "ar": "داخلي"}[lang])
			if i > 0 {
				require.Contains(t, f.GetDefinedName(), excelize.DefinedName{Name: "_xlnm._FilterDatabase", RefersTo: filter(t, f, sheet), Scope: sheet}, "a filter")
			}
		}
	}
}

func filter(t *testing.T, f *excelize.File, sheet string) string {
	for _, n := range f.GetDefinedName() {
		if n.Scope == sheet && n.Name == "_xlnm._FilterDatabase" {
			require.Contains(t, n.RefersTo, "$A$1:$")
			return n.RefersTo
		}
	}
	t.Fatalf("%s has no filter", sheet)
	return ""
}

// No cell is a formula, and none holds more than a cell can.
func TestHostileCells(t *testing.T) {
	for what, text := range sample.Hostile() {
		f := open(t, sample.With(func(string) string { return text }), "fr")
		for _, sheet := range f.GetSheetList() {
			rows, err := f.GetRows(sheet)
			require.NoError(t, err)
			for i, row := range rows {
				for k, cell := range row {
					name, err := excelize.CoordinatesToCellName(k+1, i+1)
					require.NoError(t, err)
					formula, err := f.GetCellFormula(sheet, name)
					require.NoError(t, err)
					require.Empty(t, formula)
					require.LessOrEqual(t, len(utf16.Encode([]rune(cell))), 32767)
					require.False(t, cell != "" && strings.ContainsRune("=+-@", rune(cell[0])), "%s: %.30s", what, cell)
					if len(cell) > 32000 {
						require.Contains(t, cell, "coupé", "a cut cell says so")
					}
				}
			}
		}
	}
}

// LibreOffice is another program than the one that wrote.
func TestLibreOfficeReads(t *testing.T) {
	office, err := exec.LookPath("soffice")
	if err != nil || testing.Short() {
		t.Skip("soffice (libreoffice-calc) is not installed, or -short")
	}
	dir := t.TempDir()
	var b bytes.Buffer
	require.NoError(t, xlsx.Write(&b, sample.Document(), report.Options{Lang: "ar"}))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "r.xlsx"), b.Bytes(), 0o600))
	cmd := exec.CommandContext(t.Context(), office, "-env:UserInstallation=file://"+filepath.Join(dir, "profile"), "--headless",
		"--convert-to", `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2`, "--outdir", dir, filepath.Join(dir, "r.xlsx"))
	cmd.WaitDelay = time.Second
	out, err := cmd.CombinedOutput()
	require.NoError(t, err, string(out))
	written, err := filepath.Glob(filepath.Join(dir, "*.csv"))
	require.NoError(t, err)
	require.Len(t, written, 1, string(out))
	text, err := os.ReadFile(written[0])
	require.NoError(t, err)
	require.Contains(t, string(text), "paie,الأجور,وزارة (خيالية)", "the second sheet, as LibreOffice reads it")
}

func ExampleWrite() {
	var b bytes.Buffer
	if err := xlsx.Write(&b, sample.Document(), report.Options{Lang: "fr"}); err != nil {
		fmt.Println(err)
	}
	f, _ := excelize.OpenReader(&b)
	fmt.Println(f.GetSheetList())
	// Output: [Synthèse Applications Cibles Constats Questions Vagues]
}
