package instances

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
)

// Row is what is known of one instance.
type Row struct {
	File     string // with slashes, below the folder of the manifest
	Tasks    int
	Capacity int // of a station or wave; 0 for projects, whose file says it
	Lower    int // no solution is below
	Upper    int // of the best solution known
	Line     int // in the manifest
}

// ReadManifest reads rows of comma-separated values. The first line names the columns: file, n, best_lb, best_ub, and perhaps capacity;
// further columns describe and are not read. File is the name that errors show.
func ReadManifest(r io.Reader, file string) ([]Row, error) {
	limited := &io.LimitedReader{R: r, N: maxBytes + 1}
	c := csv.NewReader(limited)
	c.ReuseRecord = true
	head, err := c.Read()
	if err != nil {
		return nil, &Error{file, 1, "the names of the columns are missing: " + err.Error()}
	}
	t := &text{file: file}
	var at [5]int
	for k, name := range []string{"file", "n", "best_lb", "best_ub", "capacity"} {
		if at[k] = slices.Index(head, name); at[k] < 0 && name != "capacity" {
			t.wrong(0, "the column %s is missing", name)
		}
	}
	if err := t.err(); err != nil {
		return nil, err
	}
	var rows []Row
	for !t.full() && len(rows) <= maxTasks {
		record, err := c.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		line, _ := c.FieldPos(0)
		rows = append(rows, t.row(line-1, record, at))
	}
	if limited.N == 0 || len(rows) > maxTasks {
		t.wrong(-1, "more than %d rows or %d MiB", maxTasks, maxBytes>>20)
	}
	if err := t.err(); err != nil {
		return nil, err
	}
	return rows, nil
}

func (t *text) row(i int, record []string, at [5]int) Row {
	row := Row{
		File:  record[at[0]],
		Tasks: t.number(i, record[at[1]], "n", 1, maxTasks),
		Lower: t.number(i, record[at[2]], "best_lb", 0, maxNumber),
		Upper: t.number(i, record[at[3]], "best_ub", 0, maxNumber),
		Line:  i + 1,
	}
	if at[4] >= 0 {
		row.Capacity = t.number(i, record[at[4]], "capacity", 1, maxNumber)
	}
	if !filepath.IsLocal(filepath.FromSlash(row.File)) {
		t.wrong(i, "the file %s must lie below the folder of the manifest", quoted(row.File))
	}
	if row.Lower > row.Upper {
		t.wrong(i, "best_lb is %d, above best_ub, which is %d", row.Lower, row.Upper)
	}
	return row
}
