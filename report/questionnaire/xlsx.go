package questionnaire

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/zipped"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/answers"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/questions"
)

// widths of the columns, in characters.
var widths = map[string]float64{
	"number": 6, "ask": 24, "question": 60, "applications": 34, "why": 44,
	"allowed": 34, "answer": 26, "source": 26, "date": 14, "note": 34, "fact": 44, "stated": 24,
}

// listSheet holds the answers that cells offer. It is hidden.
const listSheet = "lists"

// XLSX writes the questions as a workbook with one sheet for each party to ask.
func XLSX(w io.Writer, inv *inventory.Inventory, r *questions.Ranking, opt Options) (err error) {
	parts, err := form(inv, r, opt)
	if err != nil {
		return err
	}
	f := excelize.NewFile()
	defer func() { err = errors.Join(err, f.Close()) }()
	b := &book{File: f, opt: opt, lists: map[string]string{}, names: map[string]bool{listSheet: true}}
	if err := b.write(parts); err != nil {
		return fmt.Errorf("questionnaire: %w", err)
	}
	buf, err := f.WriteToBuffer()
	if err != nil {
		return fmt.Errorf("questionnaire: %w", err)
	}
	if err := zipped.Sort(w, bytes.NewReader(buf.Bytes()), int64(buf.Len())); err != nil {
		return fmt.Errorf("questionnaire: %w", err)
	}
	return nil
}

// book is a workbook being written.
type book struct {
	*excelize.File
	opt                  Options
	title, locked, input int // styles
	lists                map[string]string
	rows                 int // of the sheet of lists
	names                map[string]bool
}

func (b *book) write(parts []part) error {
	if err := b.styles(); err != nil {
		return err
	}
	if err := b.SetSheetName("Sheet1", listSheet); err != nil {
		return err
	}
	if len(parts) == 0 {
		parts = []part{{name: in(b.opt.Lang, "No questions", "Aucune question", "لا أسئلة")}}
	}
	for i, p := range parts {
		name := b.sheetName(p.name)
		n, err := b.NewSheet(name)
		if err != nil {
			return err
		}
		if i == 0 {
			b.SetActiveSheet(n)
		}
		if err := b.sheet(name, p); err != nil {
			return err
		}
	}
	return b.SetSheetVisible(listSheet, false)
}

func (b *book) styles() (err error) {
	wrap := &excelize.Alignment{WrapText: true, Vertical: "top"}
	if b.opt.Lang == "ar" {
		wrap.ReadingOrder, wrap.Horizontal = 2, "right"
	}
	made := func(s *excelize.Style) (n int) {
		var e error
		n, e = b.NewStyle(s)
		err = errors.Join(err, e)
		return n
	}
	text := "@"
	b.title = made(&excelize.Style{
		Font: &excelize.Font{Bold: true}, Alignment: wrap,
		Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"D9E2EC"}},
	})
	b.locked = made(&excelize.Style{Alignment: wrap})
	b.input = made(&excelize.Style{
		Alignment: wrap, Protection: &excelize.Protection{Locked: false}, CustomNumFmt: &text,
		Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"FFF9DB"}},
	})
	return err
}

// sheetName makes a name that a sheet may have and none has yet.
func (b *book) sheetName(name string) string {
	const most = 31
	clean := strings.Trim(strings.Map(func(r rune) rune {
		if strings.ContainsRune(`:\/?*[]`, r) || r < ' ' {
			return '-'
		}
		return r
	}, name), "' ")
	for n := 1; ; n++ {
		suffix := ""
		if n > 1 {
			suffix = fmt.Sprintf(" (%d)", n)
		}
		short := cut(clean, most-len(suffix)) + suffix
		if key := strings.ToLower(short); !b.names[key] && strings.TrimSpace(short) != "" {
			b.names[key] = true
			return short
		}
	}
}

// cut shortens a text to a number of characters, as spreadsheets count them.
func cut(s string, most int) string {
	n := 0
	for i, r := range s {
		n++
		if r > 0xffff {
			n++ // two units of UTF-16
		}
		if n > most {
			return strings.TrimRight(s[:i], "' ")
		}
	}
	return s
}

func (b *book) sheet(name string, p part) error {
	columns := answers.Columns()
	last, err := excelize.ColumnNumberToName(len(columns))
	if err != nil {
		return err
	}
	for i, c := range columns {
		letter, err := excelize.ColumnNumberToName(i + 1)
		if err != nil {
			return err
		}
		style := b.locked
		if c.Filled {
			style = b.input
		}
		if err := errors.Join(
			b.SetColWidth(name, letter, letter, widths[c.Key]),
			b.SetCellStr(name, letter+"1", c.Title(b.opt.Lang)),
			b.SetCellStyle(name, letter+"1", letter+"1", b.title),
		); err != nil {
			return err
		}
		if n := len(p.rows); n > 0 {
			if err := b.SetCellStyle(name, letter+"2", fmt.Sprint(letter, n+1), style); err != nil {
				return err
			}
		}
	}
	for i, x := range p.rows {
		if err := b.row(name, i+2, x); err != nil {
			return err
		}
	}
	rtl := b.opt.Lang == "ar"
	return errors.Join(
		b.SetSheetView(name, 0, &excelize.ViewOptions{RightToLeft: &rtl}),
		b.SetPanes(name, &excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}),
		b.AutoFilter(name, fmt.Sprintf("A1:%s%d", last, len(p.rows)+1), nil),
		b.ProtectSheet(name, &excelize.SheetProtectionOptions{
			AutoFilter: true, FormatColumns: true, FormatRows: true, FormatCells: true,
			SelectLockedCells: true, SelectUnlockedCells: true, Sort: true,
		}),
	)
}

// row writes a question. Cells are texts, which no program takes for formulas.
func (b *book) row(sheet string, at int, x row) error {
	for i, text := range x.cells {
		if text == "" {
			continue
		}
		cell, err := excelize.CoordinatesToCellName(i+1, at)
		if err != nil {
			return err
		}
		if err := b.SetCellStr(sheet, cell, clip(text)); err != nil {
			return err
		}
	}
	if len(x.choices) == 0 {
		return nil
	}
	list, err := b.list(x.choices)
	if err != nil {
		return err
	}
	i := slices.IndexFunc(answers.Columns(), func(c answers.Column) bool { return c.Key == "answer" })
	cell, err := excelize.CoordinatesToCellName(i+1, at)
	if err != nil {
		return err
	}
	v := excelize.NewDataValidation(true)
	v.SetSqref(cell)
	v.SetSqrefDropList(list)
	v.SetError(excelize.DataValidationErrorStyleStop, in(b.opt.Lang, "Answer", "Réponse", "الجواب"),
		in(b.opt.Lang, "Choose one of the answers of the list.", "Choisissez une des réponses de la liste.", "اختر أحد أجوبة القائمة."))
	return b.AddDataValidation(sheet, v)
}

// list returns where a list of answers stands in the hidden sheet.
func (b *book) list(choices []string) (string, error) {
	key := strings.Join(choices, "\n")
	if at, ok := b.lists[key]; ok {
		return at, nil
	}
	b.rows++
	for i, c := range choices {
		cell, err := excelize.CoordinatesToCellName(i+1, b.rows)
		if err != nil {
			return "", err
		}
		if err := b.SetCellStr(listSheet, cell, answers.Guard(c)); err != nil {
			return "", err
		}
	}
	last, err := excelize.ColumnNumberToName(len(choices))
	if err != nil {
		return "", err
	}
	at := fmt.Sprintf("%s!$A$%d:$%s$%d", listSheet, b.rows, last, b.rows)
	b.lists[key] = at
	return at, nil
}

// clip shortens what a cell cannot hold. Keys are never so long: the language bounds ids.
func clip(s string) string {
	const most = 32_767
	for utf8.RuneCountInString(s) > most/2 {
		s = cut(s, most/2-1) + "…"
	}
	return s
}
