package csv

import (
	"bufio"
	"encoding/csv"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/field"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/say"
	"github.com/cloudfirst-toolkit/cloudfirst/report/tables"
)

// Write writes the applications of a document. The same document and options give the same bytes.
func Write(w io.Writer, d report.Document, opt report.Options) error {
	t, err := applications(d, opt)
	if err != nil {
		return err
	}
	return WriteTable(w, t, opt)
}

// WriteSemicolons is Write for spreadsheet programs that are set to French, or to another language with decimal commas: opened by a double
// click, they part cells at semicolons and take 1.5 for a text or a day.
func WriteSemicolons(w io.Writer, d report.Document, opt report.Options) error {
	t, err := applications(d, opt)
	if err != nil {
		return err
	}
	return write(w, t, opt, style{';', ","})
}

// applications is the table of applications, with the marking in every row.
func applications(d report.Document, opt report.Options) (tables.Table, error) {
	t, err := tables.Applications(d, opt)
	if err != nil {
		return t, err
	}
	words, err := report.NewWording(d, opt)
	if err != nil {
		return t, err
	}
	if m := words.Marking(); m != "" {
		t.Columns = append(t.Columns, tables.Column{Key: "marking", Title: say.In(words.Lang(), "col.marking")})
		for i := range t.Rows {
			t.Rows[i] = append(t.Rows[i], m)
		}
	}
	return t, nil
}

// WriteTable writes one table.
func WriteTable(w io.Writer, t tables.Table, opt report.Options) error {
	return write(w, t, opt, style{',', "."})
}

// style is how a country's spreadsheet programs read CSV.
type style struct {
	between rune   // cells
	point   string // of decimals
}

func write(w io.Writer, t tables.Table, opt report.Options, as style) error {
	b := bufio.NewWriter(w)
	_, _ = b.WriteString("\ufeff") // b keeps its first error for Flush
	out := csv.NewWriter(b)
	out.UseCRLF, out.Comma = true, as.between
	note := say.In(opt.Lang, "cut")
	row := make([]string, len(t.Columns))
	for i, c := range t.Columns {
		row[i] = cell(c.Title, note, as.point)
	}
	_ = out.Write(row) // and so does out
	for _, cells := range t.Rows {
		for i, c := range cells {
			row[i] = cell(c, note, as.point)
		}
		_ = out.Write(row)
	}
	out.Flush()
	if err := out.Error(); err != nil {
		return fmt.Errorf("writing CSV: %w", err)
	}
	if err := b.Flush(); err != nil {
		return fmt.Errorf("writing CSV: %w", err)
	}
	return nil
}

func cell(v any, note, point string) string {
	switch v := v.(type) {
	case string:
		return field.Cut(field.Neutral(field.Line(v)), field.MaxCell, note)
	case int:
		return strconv.Itoa(v)
	case float64:
		return strings.Replace(strconv.FormatFloat(v, 'f', -1, 64), ".", point, 1)
	case inventory.Date:
		return v.String()
	}
	return ""
}
