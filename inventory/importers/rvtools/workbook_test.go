package rvtools

import (
	"archive/zip"
	"bytes"
	"context"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// grid is a tab as text: one line a row, cells between bars. An empty line is a blank row that is stored.
type grid struct{ tab, text string }

// workbook writes tabs as RVTools would, every cell a text.
func workbook(t testing.TB, grids ...grid) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer func() { require.NoError(t, f.Close()) }()
	for i, g := range grids {
		if i == 0 {
			require.NoError(t, f.SetSheetName("Sheet1", g.tab))
		} else {
			_, err := f.NewSheet(g.tab)
			require.NoError(t, err)
		}
		w, err := f.NewStreamWriter(g.tab)
		require.NoError(t, err)
		for n, line := range strings.Split(strings.Trim(g.text, "\n"), "\n") {
			var cells []any
			for cell := range strings.SplitSeq(line, "|") {
				if cell = strings.TrimSpace(cell); cell == "" {
					cells = append(cells, nil)
				} else {
					cells = append(cells, cell)
				}
			}
			at, err := excelize.CoordinatesToCellName(1, n+1)
			require.NoError(t, err)
			require.NoError(t, w.SetRow(at, cells))
		}
		require.NoError(t, w.Flush())
	}
	var buf bytes.Buffer
	_, err := f.WriteTo(&buf)
	require.NoError(t, err)
	return buf.Bytes()
}

// The frame of a workbook.
const (
	xmlHead  = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	relSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	partRels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`
	topRels  = xmlHead + partRels + `<Relationship Id="rId1" Type="` + relSpace + `/officeDocument" Target="xl/workbook.xml"/></Relationships>`
)

// rawWorkbook is a workbook around the XML of one vInfo tab, for what no program would write.
func rawWorkbook(t testing.TB, sheetXML, sharedXML string) []byte {
	t.Helper()
	parts := [][2]string{
		{"_rels/.rels", topRels},
		{"xl/workbook.xml", xmlHead + `<workbook xmlns:r="` + relSpace + `"><sheets><sheet name="vInfo" sheetId="1" r:id="rId1"/></sheets></workbook>`},
		{"xl/_rels/workbook.xml.rels", xmlHead + partRels + `<Relationship Id="rId1" Type="` + relSpace + `/worksheet" Target="worksheets/sheet1.xml"/>` +
			`<Relationship Id="rId2" Type="` + relSpace + `/sharedStrings" Target="/xl/strings.xml"/></Relationships>`},
		{"xl/worksheets/sheet1.xml", sheetXML},
	}
	if sharedXML != "" {
		parts = append(parts, [2]string{"xl/strings.xml", sharedXML})
	}
	var buf bytes.Buffer
	w := zip.NewWriter(&buf)
	for _, p := range parts {
		dst, err := w.Create(p[0])
		require.NoError(t, err)
		_, err = io.WriteString(dst, p[1])
		require.NoError(t, err)
	}
	require.NoError(t, w.Close())
	return buf.Bytes()
}

var exportDay = mustDate("2026-03-31")

func mustDate(s string) inventory.Date {
	d, err := inventory.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

func read(src []byte, opt Options) (*Result, error) {
	if opt.AsOf == 0 {
		opt.AsOf = exportDay
	}
	return Read(context.Background(), bytes.NewReader(src), int64(len(src)), opt)
}

// mustRead reads a workbook that is right, and checks what holds for every result.
func mustRead(t testing.TB, src []byte, opt Options) *Result {
	t.Helper()
	res, err := read(src, opt)
	require.NoError(t, err)
	requireSound(t, res)
	return res
}

// requireSound checks that no row is lost, that references are bare, and that the inventory reads back from its own text.
func requireSound(t testing.TB, res *Result) {
	t.Helper()
	require.True(t, res.Counts.Balanced(), "%+v", res.Counts)
	require.Len(t, res.Inventory.Servers, res.Counts.Machines)
	require.Len(t, res.Inventory.Sites, res.Counts.Sites)
	require.Len(t, res.Inventory.Applications, res.Counts.Applications)
	var text bytes.Buffer
	require.NoError(t, inventory.Encode(&text, res.Inventory))
	again, diags := inventory.Parse("rvtools.inv.hcl", text.Bytes(), inventory.LoadOptions{})
	require.False(t, diags.HasErrors(), "%v\n%s", diags, text.String())
	require.Len(t, again.Servers, res.Counts.Machines)
	var second bytes.Buffer
	require.NoError(t, inventory.Encode(&second, again))
	require.Equal(t, text.String(), second.String())
}

func noteTexts(notes []Note) string {
	var b strings.Builder
	for _, n := range notes {
		b.WriteString(n.String() + "\n")
	}
	return b.String()
}
