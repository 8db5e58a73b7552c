package table_test

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

const relSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

// raw is a workbook of one sheet called S around the XML of its parts, for what no program would write. Empty parts are left out.
func raw(t testing.TB, sheet, shared, styles string) []byte {
	t.Helper()
	rels := `<Relationships>`
	parts := [][2]string{
		{"_rels/.rels", `<Relationships><Relationship Id="rId1" Type="` + relSpace + `/officeDocument" Target="xl/workbook.xml"/></Relationships>`},
		{"xl/workbook.xml", `<workbook xmlns:r="` + relSpace + `"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`},
	}
	for i, p := range [][3]string{{"worksheet", "worksheets/sheet1.xml", sheet}, {"sharedStrings", "strings.xml", shared}, {"styles", "styles.xml", styles}} {
		rels += fmt.Sprintf(`<Relationship Id="rId%d" Type="%s/%s" Target="%s"/>`, i+1, relSpace, p[0], p[1])
		if p[2] != "" || i == 0 {
			parts = append(parts, [2]string{"xl/" + p[1], p[2]})
		}
	}
	return zipped(t, append(parts, [2]string{"xl/_rels/workbook.xml.rels", rels + `</Relationships>`}))
}

func zipped(t testing.TB, parts [][2]string) []byte {
	t.Helper()
	var buf bytes.Buffer
	w := zip.NewWriter(&buf)
	for _, p := range parts {
		dst, err := w.Create(p[0])
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(dst, p[1]); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

// readSheet reads one sheet to its end.
func readSheet(t testing.TB, src []byte, name string, opt table.Options) (rows []string, err error) {
	t.Helper()
	w, err := table.OpenWorkbook(t.Context(), bytes.NewReader(src), int64(len(src)), opt)
	if err != nil {
		return nil, err
	}
	defer w.Close()
	s, err := w.Sheet(t.Context(), name)
	if err != nil {
		return nil, err
	}
	for {
		row, err := s.Next()
		if errors.Is(err, io.EOF) {
			return rows, nil
		}
		if err != nil {
			if _, again := s.Next(); !errors.Is(again, err) {
				t.Errorf("after %v: %v", err, again)
			}
			return rows, err
		}
		rows = append(rows, fmt.Sprintf("%d: %s", row.Number, strings.Join(row.Cells, "|")))
	}
}

func sheetXML(rows string) string {
	return `<?xml version="1.0" encoding="UTF-8"?><worksheet><sheetData>` + rows + `</sheetData></worksheet>`
}

func TestWorkbookReadsEveryKindOfCell(t *testing.T) {
	const shared = `<sst><si><t>one</t></si><si><r><t>ri</t></r><r><t xml:space="preserve">ch </t></r><rPh><t>no</t></rPh></si><si/><si><t>a&lt;b_x000D_&#233;<![CDATA[&<]]></t></si></sst>`
	const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\ hh:mm"/><numFmt numFmtId="165" formatCode="[h]:mm"/>` +
		`<numFmt numFmtId="166" formatCode="&quot;day&quot; #,##0"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>` +
		`<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="20"/></cellXfs></styleSheet>`
	rows, err := readSheet(t, raw(t, sheetXML(`
		<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v> 1 </v></c><c r="D1" t="s"><v>2</v></c><c r="E1" t="s"><v>3</v></c></row>
		<row r="3" spans="1:3"/>
		<row r="4"><c><v>1.5</v></c><c><f>A1+1</f><v>1E-3</v></c><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c><c t="str"><f>x</f><v> y </v></c></row>
		<row><c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c><c t="d"><v>2026-01-01T00:00:00</v></c><c s="99"><v>7</v></c><c s="1"/></row>
		<row r="9"><c r="A9" s="1"><v>46326</v></c><c s="2"><v>46326.5</v></c><c s="3"><v>1.5</v></c><c s="4"><v>46326</v></c><c s="5"><v>0.25</v></c><c s="1"><v>60</v></c><c s="1"><v>1</v></c><c s="1"><v>-3</v></c></row>`),
		shared, styles), "s", table.Options{})
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		"1: one||rich ||a<b\ré&<", "3: ", "4: 1.5|1E-3|TRUE|#REF!| y ", "5: ab|2026-01-01T00:00:00|7",
		"9: 2026-10-31|2026-10-31 12:00:00|1.5|46326|06:00:00|60|1900-01-01|-3",
	}
	if !slices.Equal(rows, want) {
		t.Errorf("rows %q\nwant %q", rows, want)
	}
}

func TestWorkbookTellsNumbersFromText(t *testing.T) {
	src := raw(t, sheetXML(`<row><c t="inlineStr"><is><t>Nom</t></is></c><c t="inlineStr"><is><t>Taille (Go)</t></is></c></row>
		<row><c t="inlineStr"><is><t>a</t></is></c><c><v>1.234</v></c></row><row><c t="inlineStr"><is><t>b</t></is></c><c t="inlineStr"><is><t>1.234</t></is></c></row>`), "", "")
	w, err := table.OpenWorkbook(t.Context(), bytes.NewReader(src), int64(len(src)), table.Options{})
	if err != nil {
		t.Fatal(err)
	}
	rows, err := w.Sheet(t.Context(), "S")
	if err != nil {
		t.Fatal(err)
	}
	h, err := table.FindHeader(rows, []table.Column{{Key: "name", Titles: []string{"nom"}}, {Key: "size", Titles: []string{"taille"}}}, 1)
	if err != nil {
		t.Fatal(err)
	}
	row, _ := rows.Next()
	if v, ok, err := h.Number(row, "size"); v != 1.234 || !ok || err != nil {
		t.Errorf("a number of the workbook: %v, %v, %v", v, ok, err)
	}
	row, _ = rows.Next()
	if _, ok, err := h.Number(row, "size"); ok || err == nil {
		t.Error("a text that reads two ways is accepted")
	}
}

// excelize wrote the workbook, so that two programs agree on what it holds.
func TestWorkbookOfAnotherProgram(t *testing.T) {
	f := excelize.NewFile()
	for _, cell := range []struct {
		at    string
		value any
	}{
		{"A1", "Serveur"}, {"A2", "Nom"}, {"B2", "Mémoire"}, {"C2", "مدينة"}, {"A3", "srv & <1>"}, {"B3", 16.5}, {"C3", true}, {"D3", time.Date(2026, 10, 31, 0, 0, 0, 0, time.UTC)},
	} {
		if err := f.SetCellValue("Sheet1", cell.at, cell.value); err != nil {
			t.Fatal(err)
		}
	}
	if err := f.MergeCell("Sheet1", "A1", "C1"); err != nil {
		t.Fatal(err)
	}
	if _, err := f.NewSheet("Été"); err != nil {
		t.Fatal(err)
	}
	var buf bytes.Buffer
	if _, err := f.WriteTo(&buf); err != nil {
		t.Fatal(err)
	}
	rows, err := readSheet(t, buf.Bytes(), "Sheet1", table.Options{})
	if want := []string{"1: Serveur", "2: Nom|Mémoire|مدينة", "3: srv & <1>|16.5|TRUE|2026-10-31"}; err != nil || !slices.Equal(rows, want) {
		t.Errorf("rows %q, %v", rows, err)
	}
	w, err := table.OpenWorkbook(t.Context(), bytes.NewReader(buf.Bytes()), int64(buf.Len()), table.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if got := w.Sheets(); !slices.Equal(got, []string{"Sheet1", "Été"}) {
		t.Errorf("sheets %q", got)
	}
	if merged, err := w.Merged(t.Context(), "Sheet1"); err != nil || !slices.Equal(merged, [][4]int{{1, 1, 1, 3}}) {
		t.Errorf("merged %v, %v", merged, err)
	}
	if _, err := w.Sheet(t.Context(), "Hiver"); !errors.Is(err, table.ErrNoSheet) || !strings.Contains(err.Error(), `"Été"`) {
		t.Errorf("sheet that is not there: %v", err)
	}
}

// Each of these would make a careless reader lose, shift or invent cells, or never end.
func TestWorkbookRefusesWhatContradictsItself(t *testing.T) {
	const fine = `<row r="2"><c r="A2"><v>1</v></c></row>`
	const shared = `<sst><si><t>a</t></si></sst>`
	for name, tt := range map[string]struct {
		sheet, shared string
		is            error
	}{
		"cut":               {`<worksheet><sheetData>` + fine, shared, table.ErrDamaged},
		"cut in a tag":      {`<worksheet><sheetData><row r="`, shared, table.ErrDamaged},
		"mismatched":        {sheetXML(`<row r="3"><c r="A3"></row>`), shared, table.ErrDamaged},
		"rows backwards":    {sheetXML(`<row r="5"/>` + fine), shared, table.ErrDamaged},
		"row twice":         {sheetXML(fine + fine), shared, table.ErrDamaged},
		"row zero":          {sheetXML(`<row r="0"/>`), shared, table.ErrDamaged},
		"row too far":       {sheetXML(`<row r="1048577"/>`), shared, table.ErrDamaged},
		"row in a row":      {sheetXML(`<row r="1"><row r="2"/></row>`), shared, table.ErrDamaged},
		"cell in no row":    {sheetXML(`<c r="A1"><v>1</v></c>`), shared, table.ErrDamaged},
		"cells backwards":   {sheetXML(`<row r="2"><c r="B2"/><c r="A2"/></row>`), shared, table.ErrDamaged},
		"cell of a row off": {sheetXML(`<row r="2"><c r="A3"/></row>`), shared, table.ErrDamaged},
		"cell too far":      {sheetXML(`<row r="2"><c r="XFE2"/></row>`), shared, table.ErrDamaged},
		"no such string":    {sheetXML(`<row><c t="s"><v>1</v></c></row>`), shared, table.ErrDamaged},
		"no strings":        {sheetXML(`<row><c t="s"><v>0</v></c></row>`), "", table.ErrDamaged},
		"odd style":         {sheetXML(`<row><c s="x"><v>1</v></c></row>`), shared, table.ErrDamaged},
		"odd attribute":     {sheetXML(`<row r=2></row>`), shared, table.ErrDamaged},
		"deep":              {sheetXML(strings.Repeat("<a>", 100) + strings.Repeat("</a>", 100)), shared, table.ErrDamaged},
		"endless text":      {sheetXML(`<row><c t="str"><v>` + strings.Repeat("x", 3<<20) + `</v></c></row>`), shared, table.ErrDamaged},
		"endless tag":       {sheetXML(`<row a="` + strings.Repeat("x", 3<<20) + `"/>`), shared, table.ErrDamaged},
		"long cell":         {sheetXML(`<row><c t="str"><v>` + strings.Repeat("x", 70_000) + `</v></c></row>`), shared, table.ErrLimit},
		"unknown entity":    {sheetXML(`<row><c t="str"><v>&lol;</v></c></row>`), shared, table.ErrDamaged},
		"document type":     {`<!DOCTYPE x [<!ENTITY a "b">]>` + sheetXML(fine), shared, table.ErrDamaged},
		"second root":       {sheetXML(fine) + `<worksheet/>`, shared, table.ErrDamaged},
		"utf-16":            {`<?xml version="1.0" encoding="utf-16"?><worksheet><sheetData/></worksheet>`, shared, table.ErrDamaged},
		"not utf-8":         {sheetXML("<row><c t=\"str\"><v>\xe9</v></c></row>"), shared, table.ErrDamaged},
		"two places":        {`<worksheet><sheetData/><sheetData/></worksheet>`, shared, table.ErrDamaged},
		"no rows":           {`<worksheet/>`, shared, table.ErrDamaged},
		"no XML":            {`hello`, shared, table.ErrDamaged},
		"empty":             {``, shared, table.ErrDamaged},
		"strings cut":       {sheetXML(fine), `<sst><si>`, table.ErrDamaged},
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := readSheet(t, raw(t, tt.sheet, tt.shared, ""), "S", table.Options{}); !errors.Is(err, tt.is) {
				t.Errorf("error %v, want %v", err, tt.is)
			}
		})
	}
}

func TestWorkbookLimits(t *testing.T) {
	bomb := raw(t, sheetXML(strings.Repeat(" ", 8<<20)), "", "")
	if len(bomb) > 1<<16 {
		t.Fatal("the bomb is none")
	}
	if _, err := readSheet(t, bomb, "S", table.Options{MaxBytes: 4 << 20}); !errors.Is(err, table.ErrLimit) {
		t.Errorf("bomb: %v", err)
	}
	if _, err := readSheet(t, bomb, "S", table.Options{MaxBytes: 100}); !errors.Is(err, table.ErrLimit) {
		t.Errorf("file too big: %v", err)
	}
	if _, err := readSheet(t, raw(t, sheetXML(`<row/><row/><row/>`), "", ""), "S", table.Options{MaxRows: 2}); !errors.Is(err, table.ErrLimit) {
		t.Errorf("rows: %v", err)
	}
	wide := raw(t, sheetXML(wideRows(1_500)), "", "")
	if _, err := readSheet(t, wide, "S", table.Options{}); !errors.Is(err, table.ErrLimit) {
		t.Errorf("wide rows: %v", err)
	}
}

func wideRows(n int) string {
	var b strings.Builder
	for i := 1; i <= n; i++ {
		fmt.Fprintf(&b, `<row r="%d"><c r="XFD%d"><v>1</v></c></row>`, i, i)
	}
	return b.String()
}

func TestFilesThatAreNoWorkbook(t *testing.T) {
	for name, src := range map[string][]byte{
		"empty": {}, "one byte": {'P'}, "text": []byte("a,b\n"), "password": append([]byte{0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1}, make([]byte, 600)...),
		"empty zip": zipped(t, nil), "another zip": zipped(t, [][2]string{{"a.csv", "a,b"}}),
	} {
		if _, err := table.OpenWorkbook(t.Context(), bytes.NewReader(src), int64(len(src)), table.Options{}); !errors.Is(err, table.ErrNotWorkbook) {
			t.Errorf("%s: %v", name, err)
		}
	}
	twice := zipped(t, [][2]string{{"xl/workbook.xml", ""}, {"XL\\Workbook.xml", ""}})
	if _, err := table.OpenWorkbook(t.Context(), bytes.NewReader(twice), int64(len(twice)), table.Options{}); !errors.Is(err, table.ErrDamaged) {
		t.Errorf("a part twice: %v", err)
	}
	many := zipped(t, slices.Repeat([][2]string{{strings.Repeat("x", 60_000), ""}}, 200))
	if _, err := table.OpenWorkbook(t.Context(), bytes.NewReader(many), int64(len(many)), table.Options{}); !errors.Is(err, table.ErrLimit) {
		t.Errorf("an endless list of files: %v", err)
	}
}

func TestTruncatedAndFlippedWorkbooks(t *testing.T) {
	src := raw(t, sheetXML(`<row><c t="s"><v>0</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>`), `<sst><si><t>a</t></si></sst>`, "")
	want, err := readSheet(t, src, "S", table.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for n := range src {
		if _, err := readSheet(t, src[:n], "S", table.Options{}); err == nil {
			t.Fatalf("cut to %d bytes is accepted", n)
		}
		broken := bytes.Clone(src)
		broken[n] ^= 0x5a
		if got, err := readSheet(t, broken, "S", table.Options{}); err == nil && !slices.Equal(got, want) {
			t.Fatalf("byte %d: %q", n, got)
		}
	}
}

func TestWorkbookStopsWithTheContext(t *testing.T) {
	src := raw(t, sheetXML(strings.Repeat(`<row><c><v>1</v></c></row>`, 5_000)), "", "")
	ctx, cancel := context.WithCancel(t.Context())
	w, err := table.OpenWorkbook(ctx, bytes.NewReader(src), int64(len(src)), table.Options{})
	if err != nil {
		t.Fatal(err)
	}
	s, err := w.Sheet(ctx, "S")
	if err != nil {
		t.Fatal(err)
	}
	cancel()
	for err == nil {
		_, err = s.Next()
	}
	if !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if _, err := table.OpenWorkbook(ctx, bytes.NewReader(src), int64(len(src)), table.Options{}); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}
