package rvtools

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/xml"
	"fmt"
	"regexp"
	"strconv"
)

// Bounds of a spreadsheet.
const (
	maxSheetRow = 1 << 20
	maxSheetCol = 1 << 14
)

// extent is what a sheet holds according to its XML alone. The streaming reader stops at the first fault without
// a word, shifts cells that are out of order and skips cells with odd attributes: the extent is what it is held against.
type extent struct {
	stored int // row elements
	last   int // number of the last row with a value; 0 when there is none
	cells  int // with a value that is more than blanks
}

// measure walks a sheet once. blank tells of every shared string whether it is nothing but blanks.
func measure(ctx context.Context, f *zip.File, blank []bool) (extent, error) {
	m := measurer{blank: blank}
	if err := walk(ctx, f, m.visit); err != nil {
		return extent{}, err
	}
	return m.extent, nil
}

type measurer struct {
	extent
	blank    []bool
	data     bool // inside sheetData
	row, col int
	index    bool   // the cell's value is the index of a shared string
	value    bool   // inside the cell's value
	text     []byte // the value
}

func (m *measurer) visit(tok xml.Token, _ int) error {
	switch t := tok.(type) {
	case xml.StartElement:
		return m.start(t)
	case xml.CharData:
		if m.value {
			if len(m.text)+len(t) > maxToken {
				return fmt.Errorf("a cell in row %d is longer than %d bytes", m.row, maxToken)
			}
			m.text = append(m.text, t...)
		}
	case xml.EndElement:
		return m.end(t.Name.Local)
	}
	return nil
}

func (m *measurer) start(t xml.StartElement) error {
	if t.Name.Local == "sheetData" {
		m.data = true
	}
	if !m.data {
		return nil
	}
	switch t.Name.Local {
	case "row":
		return m.startRow(attribute(t, "r"))
	case "c":
		m.index, m.text = attribute(t, "t") == "s", m.text[:0]
		return m.startCell(attribute(t, "r"))
	case "v", "t":
		m.value = true
	case "rPh": // how a text is pronounced is not part of it
		m.value = false
	}
	return nil
}

func (m *measurer) startRow(number string) error {
	next := m.row + 1
	if number != "" {
		n, err := strconv.Atoi(number)
		if err != nil || n <= m.row {
			return fmt.Errorf("row %q comes after row %d", number, m.row)
		}
		next = n
	}
	if next > maxSheetRow {
		return fmt.Errorf("row %d is beyond the last row of a sheet", next)
	}
	m.row, m.col = next, 0
	m.stored++
	return nil
}

func (m *measurer) startCell(ref string) error {
	next := m.col + 1
	if ref != "" {
		next = columnNumber(ref)
		if next <= m.col {
			return fmt.Errorf("cell %q in row %d is out of order", ref, m.row)
		}
	}
	if next > maxSheetCol {
		return fmt.Errorf("cell %q in row %d is beyond the last column of a sheet", ref, m.row)
	}
	m.col = next
	return nil
}

func (m *measurer) end(name string) error {
	switch name {
	case "sheetData":
		m.data = false
	case "v", "t":
		m.value = false
	case "c":
		return m.endCell()
	}
	return nil
}

func (m *measurer) endCell() error {
	if !m.data || isBlank(m.text) {
		return nil
	}
	if m.index {
		n, err := strconv.Atoi(string(bytes.TrimSpace(m.text)))
		if err != nil || n < 0 || n >= len(m.blank) {
			return fmt.Errorf("row %d uses shared string %q, of which there are %d", m.row, m.text, len(m.blank))
		}
		if m.blank[n] {
			return nil
		}
	}
	m.last = m.row
	m.cells++
	return nil
}

// sharedStrings walks the shared strings and tells of each whether it is nothing but blanks.
func sharedStrings(ctx context.Context, f *zip.File) ([]bool, error) {
	var blank []bool
	phonetic, inText, some := false, false, false
	err := walk(ctx, f, func(tok xml.Token, depth int) error {
		switch t := tok.(type) {
		case xml.StartElement:
			switch {
			case depth == 2 && t.Name.Local == "si":
				some = false
			case t.Name.Local == "rPh":
				phonetic = true
			case t.Name.Local == "t":
				inText = true
			}
		case xml.CharData:
			some = some || inText && !phonetic && !isBlank(t)
		case xml.EndElement:
			switch {
			case depth == 2 && t.Name.Local == "si":
				blank = append(blank, !some)
			case t.Name.Local == "rPh":
				phonetic = false
			case t.Name.Local == "t":
				inText = false
			}
		}
		return nil
	})
	return blank, err
}

// escapedBlank is how spreadsheets write the control characters that XML would normalise away.
var escapedBlank = regexp.MustCompile(`(?i)_x00(09|0a|0d|20)_`)

func isBlank(text []byte) bool {
	text = bytes.TrimSpace(text)
	return len(text) == 0 || text[0] == '_' && len(bytes.TrimSpace(escapedBlank.ReplaceAll(text, nil))) == 0
}

func attribute(t xml.StartElement, name string) string {
	for _, a := range t.Attr {
		if a.Name.Local == name && a.Name.Space == "" {
			return a.Value
		}
	}
	return ""
}

// columnNumber returns 28 for AB7, and 0 for what is no cell.
func columnNumber(ref string) int {
	n := 0
	for i := range len(ref) {
		c := ref[i] &^ 0x20
		if c < 'A' || c > 'Z' {
			if i == 0 || ref[i] < '1' || ref[i] > '9' {
				return 0
			}
			return n
		}
		if n = n*26 + int(c-'A') + 1; n > maxSheetCol {
			return maxSheetCol + 1
		}
	}
	return 0
}
