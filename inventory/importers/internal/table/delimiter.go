package table

import "bytes"

// delimiters are those that are looked for, the likelier first.
const delimiters = ",;\t|"

// maxSniffed is the number of rows by which the delimiter is found.
const maxSniffed = 100

// statedDelimiter reads the line sep=; that spreadsheet programs understand, and returns its length with the line end.
func statedDelimiter(head []byte) (delimiter byte, length int) {
	line := head
	if i := bytes.IndexByte(head, '\n'); i >= 0 {
		line = head[:i+1]
	}
	text := bytes.Trim(line, "\r\n\"") // some programs quote the line
	if len(text) != 5 || !bytes.EqualFold(text[:4], []byte("sep=")) || bytes.IndexByte([]byte(delimiters), text[4]) < 0 {
		return 0, 0
	}
	return text[4], len(line)
}

// findDelimiter returns the one that cuts most rows of the block into the same number of cells, among those the
// one that makes more cells. A comma stands in for a table of one column.
func findDelimiter(block []byte, whole bool) byte {
	rows := tally(block, whole)
	best, bestRows, bestCells := delimiters[0], 0, 0
	for d := range len(delimiters) {
		count := map[int]int{}
		for _, row := range rows {
			if row[d] > 0 {
				count[row[d]]++
			}
		}
		for cells, n := range count {
			if n > bestRows || n == bestRows && cells > bestCells {
				best, bestRows, bestCells = delimiters[d], n, cells
			}
		}
	}
	return best
}

// tally counts every delimiter outside quotes, row by row. A row the block cuts off is left out unless it is the only one.
func tally(block []byte, whole bool) [][len(delimiters)]int {
	var rows [][len(delimiters)]int
	var row [len(delimiters)]int
	quoted, any := false, false
	for _, b := range block {
		switch {
		case b == '"':
			quoted, any = !quoted, true
		case quoted:
		case b == '\n' || b == '\r':
			if any {
				rows = append(rows, row)
			}
			if len(rows) == maxSniffed {
				return rows
			}
			row, any = [len(delimiters)]int{}, false
		default:
			any = true
			if d := bytes.IndexByte([]byte(delimiters), b); d >= 0 {
				row[d]++
			}
		}
	}
	if any && (whole || len(rows) == 0) {
		rows = append(rows, row)
	}
	return rows
}
