package table_test

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// FuzzCSV holds the reader to its limits and to row numbers without gaps; and where the standard library's reader, which is as strict,
// reads the same file, to the same cells.
func FuzzCSV(f *testing.F) {
	for _, seed := range []string{
		"a,b\n1,2\n", "a;b\r\n\"x;\"\"y\";2\r\n", "sep=|\na|b", "\xff\xfea\x00;\x00", "\xfe\xff\x00a", "\xef\xbb\xbfa,b", "\"", "\"a\nb\",c\r\r\n", "é;\xe9",
		"\xc7\xe1\xe3\xdb\xd1\xc8;x", "PK\x03\x04", "a\x00b", "\n\n,\n", "a\"b", "\"a\"b,c", strings.Repeat("\"", 99), strings.Repeat("x,", 99),
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, src []byte) {
		opt := table.Options{MaxBytes: 1 << 20, MaxRows: 1000, MaxCell: 100}
		c, err := table.NewCSV("f.csv", bytes.NewReader(src), opt)
		if err != nil {
			return
		}
		var rows [][]string
		for {
			row, err := c.Next()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				return
			}
			if row.Number != len(rows)+1 || len(rows) >= opt.MaxRows {
				t.Fatalf("row %d after %d rows", row.Number, len(rows))
			}
			if slices.ContainsFunc(row.Cells, func(s string) bool { return len(s) > opt.MaxCell }) {
				t.Fatal("a cell is longer than the limit")
			}
			rows = append(rows, slices.Clone(row.Cells))
		}
		compare(t, src, c, rows)
	})
}

// compare reads the file with encoding/csv, which has neither encodings nor blank rows nor lone carriage returns.
func compare(t *testing.T, src []byte, c *table.CSV, rows [][]string) {
	text := bytes.TrimPrefix(src, []byte("\xef\xbb\xbf"))
	if c.Encoding() != "utf-8" || bytes.HasPrefix(bytes.ToLower(bytes.TrimLeft(text, "\"")), []byte("sep=")) || bytes.Contains(bytes.ReplaceAll(text, []byte("\r\n"), nil), []byte("\r")) {
		return
	}
	r := csv.NewReader(bytes.NewReader(text))
	r.Comma, r.FieldsPerRecord = c.Delimiter(), -1
	want, err := r.ReadAll()
	if err != nil {
		t.Fatalf("the standard reader refuses what is accepted: %v", err)
	}
	rows = slices.DeleteFunc(rows, func(cells []string) bool { return len(cells) == 0 })
	if !slices.EqualFunc(rows, want, slices.Equal[[]string]) {
		t.Fatalf("rows %q, the standard reader has %q", rows, want)
	}
}

// FuzzWorkbook feeds whole files, which mostly fail on a checksum.
func FuzzWorkbook(f *testing.F) {
	small := raw(f, sheetXML(`<row><c t="s"><v>0</v></c></row>`), `<sst><si><t>a</t></si></sst>`, "")
	f.Add(small)
	f.Add(small[:len(small)/2])
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, src []byte) {
		_, _ = readSheet(t, src, "S", table.Options{MaxBytes: 1 << 20, MaxRows: 1000})
	})
}

// FuzzSheet feeds the parts inside a workbook. Rows come in order and within the limits, whatever the parts are; merged cells never crash.
func FuzzSheet(f *testing.F) {
	f.Add(sheetXML(`<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" s="1"><v>46000</v></c></row>`), `<sst><si><t>a&amp;_x000D_</t></si></sst>`,
		`<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`)
	f.Add(`<worksheet><sheetData><row><c t="inlineStr"><is><r><t>a</t></r><rPh><t>b</t></rPh></is></c></row></sheetData><mergeCells><mergeCell ref="A1:C2"/></mergeCells></worksheet>`, "<sst/>", "")
	f.Add(sheetXML(`<row r="1"><c r="XFD1" t="b"><v>1</v></c></row><!-- x --><?y?><row r="1048576"/>`), "", `<s><numFmts><numFmt numFmtId="164" formatCode="[h]:mm"/></numFmts></s>`)
	f.Add(sheetXML(`<row><c t="e"><v><![CDATA[#N/A]]></v></c><c t="d"><v>2026-01-01</v></c></row>`), "", "")
	f.Fuzz(func(t *testing.T, sheet, shared, styles string) {
		src := raw(t, sheet, shared, styles)
		opt := table.Options{MaxBytes: 1 << 20, MaxRows: 1000, MaxCell: 100}
		w, err := table.OpenWorkbook(t.Context(), bytes.NewReader(src), int64(len(src)), opt)
		if err != nil {
			t.Fatalf("the frame is right: %v", err)
		}
		_, _ = w.Merged(t.Context(), "S")
		s, err := w.Sheet(t.Context(), "S")
		last := 0
		for rows := 1; err == nil; rows++ {
			var row table.Row
			if row, err = s.Next(); err != nil {
				break
			}
			if row.Number <= last || rows > opt.MaxRows || slices.ContainsFunc(row.Cells, func(c string) bool { return len(c) > opt.MaxCell }) {
				t.Fatalf("row %d after row %d, %d rows", row.Number, last, rows)
			}
			last = row.Number
		}
		if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, table.ErrDamaged) && !errors.Is(err, table.ErrLimit) {
			t.Fatalf("an error of no kind: %v", err)
		}
	})
}
