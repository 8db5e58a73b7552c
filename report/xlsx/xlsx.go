package xlsx

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/xuri/excelize/v2"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/zipped"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/field"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/say"
	"github.com/cloudfirst-toolkit/cloudfirst/report/tables"
)

// maxRows is how many rows a sheet holds, its head included.
const maxRows = excelize.TotalRows

// Write writes a document. The same document and options give the same bytes. Nothing is written to w before the workbook is whole.
func Write(w io.Writer, d report.Document, opt report.Options) (err error) {
	words, err := report.NewWording(d, opt)
	if err != nil {
		return err
	}
	list, err := tables.Of(d, opt)
	if err != nil {
		return err
	}
	f := excelize.NewFile()
	defer func() { err = errors.Join(err, f.Close()) }()
	b := &book{File: f, w: words}
	if err := b.write(list); err != nil {
		return fmt.Errorf("writing XLSX: %w", err)
	}
	buf, err := f.WriteToBuffer()
	if err != nil {
		return fmt.Errorf("writing XLSX: %w", err)
	}
	if err := zipped.Sort(w, bytes.NewReader(buf.Bytes()), int64(buf.Len())); err != nil {
		return fmt.Errorf("writing XLSX: %w", err)
	}
	return nil
}

// book is a workbook being written.
type book struct {
	*excelize.File
	w *report.Wording

	head, text, day int            // styles
	outcomes        map[string]int // styles by the outcome's word
}

func (b *book) write(list []tables.Table) error {
	if err := b.styles(); err != nil {
		return err
	}
	for i, t := range list {
		name := t.Title
		if i == 0 {
			if err := b.SetSheetName("Sheet1", name); err != nil {
				return err
			}
		} else if _, err := b.NewSheet(name); err != nil {
			return err
		}
		if err := b.sheet(name, t); err != nil {
			return err
		}
	}
	return b.SetDocProps(&excelize.DocProperties{
		Title: b.w.Title(), Subject: b.w.AsOf(), Category: b.w.Marking(), Creator: "cloudfirst", LastModifiedBy: "cloudfirst", Language: b.w.Lang(),
		Created: "2000-01-01T00:00:00Z", Modified: "2000-01-01T00:00:00Z", // no clock: the day of the facts stands in the summary
	})
}

// colours of the outcomes, light enough for black text.
var colours = map[readiness.Prospect]string{
	readiness.ProspectEligible: "C6E7CE", readiness.ProspectConditional: "E3EFC0", readiness.ProspectOpen: "DDEFF0",
	readiness.ProspectTolerated: "FFE3B8", readiness.ProspectUndetermined: "E3E3E8", readiness.ProspectDenied: "F6C4C0",
}

func (b *book) styles() (err error) {
	wrap := &excelize.Alignment{WrapText: true, Vertical: "top"}
	if b.w.RightToLeft() {
		wrap.ReadingOrder, wrap.Horizontal = 2, "right"
	}
	made := func(s excelize.Style) int {
		s.Alignment = wrap
		n, e := b.NewStyle(&s)
		err = errors.Join(err, e)
		return n
	}
	fill := func(colour string) excelize.Fill {
		return excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{colour}}
	}
	iso := "yyyy-mm-dd"
	b.head = made(excelize.Style{Font: &excelize.Font{Bold: true}, Fill: fill("D9E2EC"), Alignment: &excelize.Alignment{WrapText: true, Vertical: "top"}})
	b.text = made(excelize.Style{})
	b.day = made(excelize.Style{CustomNumFmt: &iso})
	b.outcomes = map[string]int{}
	for _, o := range readiness.Prospects() {
		b.outcomes[b.w.Prospect(o)] = made(excelize.Style{Fill: fill(colours[o])})
	}
	return err
}

func (b *book) sheet(name string, t tables.Table) error {
	fit := true
	if err := b.SetSheetProps(name, &excelize.SheetPropsOptions{FitToPage: &fit}); err != nil { // before the stream, which writes it at once
		return err
	}
	s, err := b.NewStreamWriter(name)
	if err != nil {
		return err
	}
	if err := b.around(name); err != nil { // before the first row, with which the stream writes it
		return err
	}
	for i, c := range t.Columns {
		if err := s.SetColWidth(i+1, i+1, float64(max(c.Width, 6))); err != nil {
			return err
		}
	}
	if err := s.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}); err != nil {
		return err
	}
	if err := b.rows(s, t); err != nil {
		return err
	}
	if t.Key != "summary" && len(t.Rows) > 0 { // before the end, with which the stream writes it
		last := at(len(t.Columns), min(len(t.Rows)+1, maxRows))
		if err := b.AutoFilter(name, "A1:"+last, nil); err != nil {
			return err
		}
	}
	return s.Flush()
}

// rows streams the head and the rows.
func (b *book) rows(s *excelize.StreamWriter, t tables.Table) error {
	cells := make([]any, len(t.Columns))
	for i, c := range t.Columns {
		cells[i] = excelize.Cell{StyleID: b.head, Value: b.fit(c.Title)}
	}
	if err := s.SetRow("A1", cells); err != nil {
		return err
	}
	for n, row := range t.Rows {
		if n == maxRows-2 && len(t.Rows) > maxRows-1 {
			return s.SetRow(at(1, n+2), []any{excelize.Cell{StyleID: b.head, Value: say.In(b.w.Lang(), "cut")}})
		}
		for i, v := range row {
			cells[i] = b.cell(t.Columns[i], v)
		}
		if err := s.SetRow(at(1, n+2), cells); err != nil {
			return err
		}
	}
	return nil
}

func (b *book) cell(c tables.Column, v any) any {
	switch v := v.(type) {
	case string:
		style := b.text
		if o, ok := b.outcomes[v]; ok && (c.Key == "best" || len(c.Key) > 7 && c.Key[:7] == "target:") {
			style = o
		}
		return excelize.Cell{StyleID: style, Value: b.fit(v)}
	case inventory.Date:
		return excelize.Cell{StyleID: b.day, Value: serial(v)}
	case int, float64:
		return excelize.Cell{StyleID: b.text, Value: v}
	}
	return nil
}

// serial is the number by which workbooks know a day: those since the end of 1899.
func serial(d inventory.Date) int { return int(d) + 25569 }

func (b *book) fit(s string) string {
	return field.Cut(field.Neutral(field.Line(s)), field.MaxCell, say.In(b.w.Lang(), "cut"))
}

// printTitles is the name that workbooks give to the rows printed at the head of every page.
const printTitles = "_xlnm.Print_Titles"

// around sets what stands around the rows: direction, header and layout of printed pages.
func (b *book) around(name string) error {
	rtl := b.w.RightToLeft()
	if err := b.SetSheetView(name, 0, &excelize.ViewOptions{RightToLeft: &rtl}); err != nil {
		return err
	}
	landscape, wide := "landscape", 0
	one := 1
	a4 := 9
	if err := b.SetPageLayout(name, &excelize.PageLayoutOptions{Orientation: &landscape, FitToWidth: &one, FitToHeight: &wide, Size: &a4}); err != nil {
		return err
	}
	titles := excelize.DefinedName{Name: printTitles, RefersTo: "'" + strings.ReplaceAll(name, "'", "''") + "'!$1:$1", Scope: name}
	if err := b.SetDefinedName(&titles); err != nil {
		return err
	}
	header := "&C" + escape(field.Cut(b.w.Marking(), 200, "…"))
	return b.SetHeaderFooter(name, &excelize.HeaderFooterOptions{OddHeader: header, OddFooter: "&L" + escape(field.Cut(b.w.AsOf(), 100, "…")) + "&R&P/&N"})
}

// escape doubles the sign that begins a command in headers.
func escape(s string) string {
	return string(bytes.ReplaceAll([]byte(s), []byte("&"), []byte("&&")))
}

func at(column, row int) string {
	name, err := excelize.CoordinatesToCellName(column, row)
	if err != nil {
		return "A1" // never: columns are those of the table
	}
	return name
}
