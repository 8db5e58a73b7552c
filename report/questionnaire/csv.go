package questionnaire

import (
	"bufio"
	"encoding/csv"
	"fmt"
	"io"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/answers"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/questions"
)

// byteOrderMark tells spreadsheet programs that a file is UTF-8.
const byteOrderMark = "\ufeff"

// CSV writes the questions as one table, party after party.
func CSV(w io.Writer, inv *inventory.Inventory, r *questions.Ranking, opt Options) error {
	parts, err := form(inv, r, opt)
	if err != nil {
		return err
	}
	buf := bufio.NewWriter(w)
	_, _ = buf.WriteString(byteOrderMark) // the buffer keeps its error for Flush
	out := csv.NewWriter(buf)
	if opt.Delimiter != 0 {
		out.Comma = opt.Delimiter
	}
	var titles []string
	for _, c := range answers.Columns() {
		titles = append(titles, c.Title(opt.Lang))
	}
	_ = out.Write(titles)
	for _, p := range parts {
		for _, x := range p.rows {
			_ = out.Write(x.cells)
		}
	}
	out.Flush()
	if err := out.Error(); err != nil {
		return fmt.Errorf("questionnaire: %w", err)
	}
	if err := buf.Flush(); err != nil {
		return fmt.Errorf("questionnaire: %w", err)
	}
	return nil
}
