package table

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"
)

// Limits that hold when [Options] states none.
const (
	DefaultMaxBytes = 2 << 30
	DefaultMaxRows  = 2_000_000
	DefaultMaxCell  = 64 << 10
)

// No spreadsheet program has more columns; a row of so many full cells would still be far too much.
const (
	maxColumns = 16_384
	maxRow     = 8 << 20 // bytes of all cells of a row
)

func (o Options) withDefaults() Options {
	if o.MaxBytes <= 0 {
		o.MaxBytes = DefaultMaxBytes
	}
	if o.MaxRows <= 0 {
		o.MaxRows = DefaultMaxRows
	}
	if o.MaxCell <= 0 {
		o.MaxCell = DefaultMaxCell
	}
	return o
}

// CSV reads a text file of delimited cells: RFC 4180 with any of four delimiters and five encodings. Rows may have different
// lengths; cells in quotes may hold line breaks, read as \n, and doubled quotes. A blank line is a row without cells. A first line
// sep=; as spreadsheet programs write it names the delimiter and is no row. The zero value is of no use: see [NewCSV].
type CSV struct {
	name      string
	opt       Options
	dec       *decoder
	src       *bufio.Reader
	delimiter byte
	row       int
	text      []byte // of the row, cells one after the other
	ends      []int  // of each cell in text
	cells     []string
	err       error // once met, for good
}

// NewCSV begins to read a file called name, which is used in errors alone. It finds the encoding and the delimiter
// out from the first 64 KiB unless opt states them, and fails with ErrNotText for what is no text.
// The caller closes r, which CSV reads once from the beginning to the end.
func NewCSV(name string, r io.Reader, opt Options) (*CSV, error) {
	c := &CSV{name: name, opt: opt.withDefaults()}
	var err error
	if c.dec, err = newDecoder(&meter{r: r, left: c.opt.MaxBytes}, opt.Encoding); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	c.src = bufio.NewReaderSize(c.dec, sniffSize)
	if opt.Delimiter >= utf8.RuneSelf || opt.Delimiter == '"' || opt.Delimiter == '\n' || opt.Delimiter == '\r' {
		return nil, fmt.Errorf("%s: %q cannot be a delimiter: use a comma, a semicolon, a tab or a bar", name, opt.Delimiter)
	}
	head, err := c.src.Peek(sniffSize)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	stated, length := statedDelimiter(head)
	_, _ = c.src.Discard(length) // peeked above
	switch {
	case opt.Delimiter != 0:
		c.delimiter = byte(opt.Delimiter)
	case stated != 0:
		c.delimiter = stated
	default:
		c.delimiter = findDelimiter(head, len(head) < sniffSize)
	}
	return c, nil
}

// Name returns the name the file was given.
func (c *CSV) Name() string { return c.name }

// Encoding returns the encoding the file is read in. A file is taken for UTF-8 until a byte says otherwise, so ask at the end.
func (c *CSV) Encoding() string { return c.dec.encoding() }

// Delimiter returns what stands between cells.
func (c *CSV) Delimiter() rune { return rune(c.delimiter) }

// Next returns the next row. The number of a row counts rows, not lines of the file, as a spreadsheet program would.
func (c *CSV) Next() (Row, error) {
	if c.err != nil {
		return Row{}, c.err
	}
	if err := c.read(); err != nil {
		if !errors.Is(err, io.EOF) {
			err = fmt.Errorf("%s row %d: %w", c.name, c.row, err)
		}
		c.err = err
		return Row{}, err
	}
	if !utf8.Valid(c.text) || c.dec.name != utf8Name && bytes.ContainsRune(c.text, utf8.RuneError) {
		c.err = fmt.Errorf("%s row %d: a character is not %s: state the encoding, such as windows-1252 or windows-1256, or save the file as UTF-8",
			c.name, c.row, c.Encoding())
		return Row{}, c.err
	}
	c.cells = c.cells[:0]
	all, begin := string(c.text), 0
	for _, end := range c.ends {
		c.cells = append(c.cells, all[begin:end])
		begin = end
	}
	return Row{Number: c.row, Cells: c.cells}, nil
}

// read fills text and ends with the next row.
func (c *CSV) read() error {
	c.text, c.ends = c.text[:0], c.ends[:0]
	b, err := c.src.ReadByte()
	if err != nil {
		return err
	}
	if c.row++; c.row > c.opt.MaxRows {
		return fmt.Errorf("%w: the table has more than %d rows: split the file, or raise the limit on rows", ErrLimit, c.opt.MaxRows)
	}
	if b == '\n' || b == '\r' {
		return c.lineEnd(b)
	}
	_ = c.src.UnreadByte() // follows a ReadByte
	for {
		last, err := c.cell()
		if err != nil {
			return err
		}
		if len(c.ends) == maxColumns {
			return fmt.Errorf("%w: the row has more than %d cells: is the delimiter %q right?", ErrLimit, maxColumns, c.delimiter)
		}
		c.ends = append(c.ends, len(c.text))
		if last {
			return nil
		}
	}
}

// cell reads one cell, and tells whether it is the last of its row.
func (c *CSV) cell() (last bool, err error) {
	b, err := c.src.ReadByte()
	if errors.Is(err, io.EOF) {
		return true, nil
	}
	if err == nil && b == '"' {
		return c.quotedCell()
	}
	begin := len(c.text)
	for ; err == nil; b, err = c.src.ReadByte() {
		switch b {
		case c.delimiter:
			return false, nil
		case '\n', '\r':
			return true, c.lineEnd(b)
		case '"':
			return false, fmt.Errorf("cell %d has a quote inside: write the cell in quotes and double the quotes in it", len(c.ends)+1)
		}
		if err := c.put(b, begin); err != nil {
			return false, err
		}
	}
	if errors.Is(err, io.EOF) {
		return true, nil
	}
	return false, err
}

// quotedCell reads a cell whose opening quote was read.
func (c *CSV) quotedCell() (last bool, err error) {
	begin := len(c.text)
	for {
		b, err := c.src.ReadByte()
		switch {
		case errors.Is(err, io.EOF):
			return false, fmt.Errorf("the quote that opens cell %d is never closed: close it, or double the quotes that belong to a text",
				len(c.ends)+1)
		case err != nil:
			return false, err
		case b == '\r':
			if err := c.lineEnd(b); err != nil {
				return false, err
			}
			b = '\n'
		case b == '"':
			b, err = c.src.ReadByte()
			if errors.Is(err, io.EOF) {
				return true, nil
			}
			if err != nil {
				return false, err
			}
			if b == c.delimiter {
				return false, nil
			}
			if b == '\n' || b == '\r' {
				return true, c.lineEnd(b)
			}
			if b != '"' {
				return false, fmt.Errorf("cell %d goes on after its closing quote: double the quotes that belong to the text", len(c.ends)+1)
			}
		}
		if err := c.put(b, begin); err != nil {
			return false, fmt.Errorf("%w (or a quote that opens cell %d is not closed)", err, len(c.ends)+1)
		}
	}
}

// put adds a byte to the cell that begins at begin.
func (c *CSV) put(b byte, begin int) error {
	switch {
	case b == 0:
		return fmt.Errorf("%w: cell %d has a zero byte", ErrNotText, len(c.ends)+1)
	case len(c.text)-begin >= c.opt.MaxCell:
		return fmt.Errorf("%w: cell %d is longer than %d bytes: shorten it", ErrLimit, len(c.ends)+1, c.opt.MaxCell)
	case len(c.text) >= maxRow:
		return fmt.Errorf("%w: the row is longer than %d bytes: shorten it", ErrLimit, maxRow)
	}
	c.text = append(c.text, b)
	return nil
}

// lineEnd takes the line feed of a carriage return with it.
func (c *CSV) lineEnd(b byte) error {
	if b != '\r' {
		return nil
	}
	next, err := c.src.ReadByte()
	if err == nil && next != '\n' {
		return c.src.UnreadByte()
	}
	if errors.Is(err, io.EOF) {
		return nil
	}
	return err
}

// meter lets a stated number of bytes pass.
type meter struct {
	r    io.Reader
	left int64
}

func (m *meter) Read(p []byte) (int, error) {
	n, err := m.r.Read(p)
	if m.left -= int64(n); m.left < 0 {
		return 0, fmt.Errorf("%w: the file is too big: split it, or raise the limit on bytes", ErrLimit)
	}
	return n, err
}
