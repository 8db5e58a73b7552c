package table

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
)

// Bounds of a sheet.
const (
	maxSheetRow = 1 << 20
	maxGaps     = 1 << 24 // places without a cell before filled ones, over all rows, beside those of each row
	rowGaps     = 1 << 8
)

// sheet reads the rows of a worksheet.
type sheet struct {
	ctx      context.Context
	name     string
	part     string
	book     *Workbook
	rc       io.Closer
	scan     *scanner
	data     bool // inside sheetData
	depth    int  // of sheetData
	done     bool // sheetData is over
	tokens   int
	rows     int    // given
	row, col int    // number of the last one met
	gaps     int    // places filled up so far
	silent   bool   // inside how a text is pronounced
	typ      string // of the cell
	style    int
	text     []byte // of the row, cells one after the other
	cutAt    []int  // where each cell ends in text
	numbers  []bool
	cells    []string
	err      error // once met, for good
}

func newSheet(ctx context.Context, name, part string, rc io.ReadCloser, book *Workbook) *sheet {
	return &sheet{ctx: ctx, name: name, part: part, book: book, rc: rc, scan: newScanner(rc)}
}

// Name returns the name of the sheet as the workbook writes it.
func (s *sheet) Name() string { return s.name }

// Next returns the next row the sheet stores.
func (s *sheet) Next() (Row, error) {
	if s.err != nil {
		return Row{}, s.err
	}
	if err := s.read(); err != nil {
		_ = s.rc.Close() // what was read was checked
		switch {
		case errors.Is(err, io.EOF) && s.done:
			s.err = io.EOF
		case errors.Is(err, io.EOF):
			s.err = damaged(s.part, errors.New("it has no rows"))
		case errors.Is(err, ErrLimit), s.ctx.Err() != nil:
			s.err = fmt.Errorf("%s row %d: %w", s.name, s.row, err)
		default:
			s.err = fmt.Errorf("%s row %d: %w", s.name, s.row, damaged(s.part, err))
		}
		return Row{}, s.err
	}
	s.rows++
	all, begin := string(s.text), 0
	s.cells = s.cells[:0]
	for _, end := range s.cutAt {
		s.cells = append(s.cells, all[begin:end])
		begin = end
	}
	return Row{Number: s.row, Cells: s.cells, numbers: s.numbers}, nil
}

// read fills text, cutAt and numbers with the next row. At the end of the rows it reads on to the end of the part, where a cut
// or a wrong checksum shows.
func (s *sheet) read() error {
	s.text, s.cutAt, s.numbers = s.text[:0], s.cutAt[:0], s.numbers[:0]
	for {
		if s.tokens++; s.tokens%4096 == 0 && s.ctx.Err() != nil {
			return s.ctx.Err()
		}
		k, err := s.scan.next()
		if err != nil {
			return err
		}
		over := false
		switch {
		case k == starts:
			err = s.start()
		case s.data:
			over, err = s.end()
		}
		if over || err != nil {
			return err
		}
	}
}

func (s *sheet) start() error {
	switch name := s.scan.name; {
	case string(name) == "sheetData":
		if s.data || s.done {
			return errors.New("it has rows in two places")
		}
		s.data, s.depth = true, s.scan.depth()
	case !s.data:
	case string(name) == "c":
		if s.scan.depth() != s.depth+2 {
			return fmt.Errorf("a cell behind row %d is in no row", s.row)
		}
		return s.startCell()
	case string(name) == "v" || string(name) == "t":
		s.scan.collect = !s.silent
	case string(name) == "row":
		return s.startRow()
	case string(name) == "rPh": // how a text is pronounced is no part of it
		s.silent = true
	}
	return nil
}

// end closes an element among the rows, and tells whether a row is complete.
func (s *sheet) end() (over bool, err error) {
	switch name := s.scan.name; {
	case string(name) == "c":
		return false, s.endCell()
	case string(name) == "v" || string(name) == "t":
		s.scan.collect = false
	case string(name) == "row":
		return true, nil
	case string(name) == "rPh":
		s.silent = false
	case string(name) == "sheetData":
		s.data, s.done = false, true
	}
	return false, nil
}

func (s *sheet) startRow() error {
	if s.scan.depth() != s.depth+1 {
		return fmt.Errorf("a row stands inside row %d", s.row)
	}
	if s.rows >= s.book.opt.MaxRows {
		return fmt.Errorf("%w: the sheet has more than %d rows: split it, or raise the limit on rows", ErrLimit, s.book.opt.MaxRows)
	}
	number, found, err := s.scan.attr("r")
	if err != nil {
		return err
	}
	next := s.row + 1
	if found {
		n, err := strconv.Atoi(string(number))
		if err != nil || n <= s.row {
			return fmt.Errorf("row %.20q comes after row %d", number, s.row)
		}
		next = n
	}
	if next > maxSheetRow {
		return fmt.Errorf("row %d is beyond the last row of a sheet", next)
	}
	s.row, s.col = next, 0
	return nil
}

// startCell reads where the cell stands, and what it holds.
func (s *sheet) startCell() error {
	ref, found, err := s.scan.attr("r")
	if err != nil {
		return err
	}
	next := s.col + 1
	if found {
		column, row := position(ref)
		if column <= s.col || row != s.row {
			return fmt.Errorf("cell %.20q in row %d is out of order", ref, s.row)
		}
		next = column
	}
	if next > maxColumns {
		return fmt.Errorf("a cell in row %d is beyond the last column of a sheet", s.row)
	}
	s.col, s.scan.text = next, s.scan.text[:0]
	typ, _, err := s.scan.attr("t")
	if err != nil {
		return err
	}
	if string(typ) != s.typ {
		s.typ = string(typ)
	}
	style, found, err := s.scan.attr("s")
	s.style = 0
	if found {
		if s.style, err = strconv.Atoi(string(style)); err != nil || s.style < 0 {
			return fmt.Errorf("a cell in row %d has the style %.20q, which is no number", s.row, style)
		}
	}
	return err
}

// endCell adds the cell to the row.
func (s *sheet) endCell() error {
	value, err := s.scan.cut()
	if err != nil {
		return fmt.Errorf("row %d: %w", s.row, err)
	}
	if len(value) == 0 {
		return nil
	}
	if s.gaps += s.col - 1 - len(s.cutAt); s.gaps > maxGaps+rowGaps*s.rows {
		return fmt.Errorf("%w: its rows are too wide: delete what stands far to the right", ErrLimit)
	}
	for len(s.cutAt) < s.col-1 {
		s.cutAt, s.numbers = append(s.cutAt, len(s.text)), append(s.numbers, false)
	}
	begin, number := len(s.text), false
	switch s.typ {
	case "s":
		n, err := strconv.Atoi(string(bytes.TrimSpace(value)))
		if err != nil || n < 0 || n >= s.book.strings.len {
			return fmt.Errorf("row %d uses shared string %.20q, of which there are %d", s.row, value, s.book.strings.len)
		}
		s.text = append(s.text, s.book.strings.get(n)...)
	case "b":
		s.text = append(s.text, truth(value)...)
	case "", "n":
		value = bytes.TrimSpace(value)
		isDate := false
		s.text, isDate = s.book.formats.render(s.style, value, s.text)
		number = len(value) > 0 && !isDate
	default: // texts, errors and ISO dates
		s.text = append(s.text, value...)
	}
	switch {
	case len(s.text)-begin > s.book.opt.MaxCell:
		return fmt.Errorf("%w: cell %s%d is longer than %d bytes: shorten it", ErrLimit, Letter(s.col), s.row, s.book.opt.MaxCell)
	case len(s.text) > maxRow:
		return fmt.Errorf("%w: the row is longer than %d bytes: shorten it", ErrLimit, maxRow)
	}
	s.cutAt, s.numbers = append(s.cutAt, len(s.text)), append(s.numbers, number)
	return nil
}

func truth(value []byte) []byte {
	switch string(bytes.TrimSpace(value)) {
	case "1", "true":
		return []byte("TRUE")
	case "0", "false":
		return []byte("FALSE")
	}
	return value
}

// position returns 28 and 7 for AB7, and 0 and 0 for what is no cell.
func position(ref []byte) (column, row int) {
	i := 0
	for ; i < len(ref) && ref[i]|0x20 >= 'a' && ref[i]|0x20 <= 'z'; i++ {
		if column = column*26 + int(ref[i]|0x20-'a') + 1; column > maxColumns {
			return maxColumns + 1, 0
		}
	}
	if i == 0 || i == len(ref) {
		return 0, 0
	}
	for ; i < len(ref); i++ {
		if row = row*10 + int(ref[i]-'0'); ref[i] < '0' || ref[i] > '9' || row > maxSheetRow {
			return 0, 0
		}
	}
	return column, row
}
