package table_test

import (
	"errors"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// all reads a table to its end.
func all(t *testing.T, r table.Reader) (numbers []int, rows [][]string, err error) {
	t.Helper()
	for {
		row, err := r.Next()
		if errors.Is(err, io.EOF) {
			return numbers, rows, nil
		}
		if err != nil {
			return numbers, rows, err
		}
		numbers, rows = append(numbers, row.Number), append(rows, slices.Clone(row.Cells))
	}
}

func TestCSVReadsWhatSpreadsheetsWrite(t *testing.T) {
	tests := map[string]struct {
		in        string
		opt       table.Options
		rows      [][]string
		encoding  string
		delimiter rune
	}{
		"comma":            {in: "a,b\n1,2\n", rows: [][]string{{"a", "b"}, {"1", "2"}}, encoding: "utf-8", delimiter: ','},
		"french semicolon": {in: "nom;prix\r\nA;1,5\r\nB;2,5\r\n", rows: [][]string{{"nom", "prix"}, {"A", "1,5"}, {"B", "2,5"}}, encoding: "utf-8", delimiter: ';'},
		"tab":              {in: "a\tb\n1\t2,3\n", rows: [][]string{{"a", "b"}, {"1", "2,3"}}, encoding: "utf-8", delimiter: '\t'},
		"bar":              {in: "a|b\n1|2\n", rows: [][]string{{"a", "b"}, {"1", "2"}}, encoding: "utf-8", delimiter: '|'},
		"stated in line":   {in: "sep=;\r\na,b;c\r\n", rows: [][]string{{"a,b", "c"}}, encoding: "utf-8", delimiter: ';'},
		"stated in option": {in: "a;b,c\n", opt: table.Options{Delimiter: ','}, rows: [][]string{{"a;b", "c"}}, encoding: "utf-8", delimiter: ','},
		"delimiter in quotes": {in: "\"a;b;c\",d\n\"e;f;g\",h\n", rows: [][]string{{"a;b;c", "d"}, {"e;f;g", "h"}}, encoding: "utf-8",
			delimiter: ','},
		"quotes":             {in: "\"a\nb\",\"say \"\"hi\"\"\"\n\"\",\"x\r\ny\"", rows: [][]string{{"a\nb", `say "hi"`}, {"", "x\ny"}}, encoding: "utf-8", delimiter: ','},
		"lengths differ":     {in: "a,b,c\n1\n\n1,2,3,4\n", rows: [][]string{{"a", "b", "c"}, {"1"}, {}, {"1", "2", "3", "4"}}, encoding: "utf-8", delimiter: ','},
		"empty last cell":    {in: "a,\n,", rows: [][]string{{"a", ""}, {"", ""}}, encoding: "utf-8", delimiter: ','},
		"old mac":            {in: "a,b\r1,2\r", rows: [][]string{{"a", "b"}, {"1", "2"}}, encoding: "utf-8", delimiter: ','},
		"byte order mark":    {in: "\xef\xbb\xbfé,b\n", rows: [][]string{{"é", "b"}}, encoding: "utf-8", delimiter: ','},
		"utf-16le":           {in: "\xff\xfea\x00;\x00\xe9\x00\n\x00", rows: [][]string{{"a", "é"}}, encoding: "utf-16le", delimiter: ';'},
		"utf-16be":           {in: "\xfe\xff\x00a\x00;\x06\x28\x00\n", rows: [][]string{{"a", "ب"}}, encoding: "utf-16be", delimiter: ';'},
		"utf-16le, no mark":  {in: "a\x00;\x00b\x00\n\x00", rows: [][]string{{"a", "b"}}, encoding: "utf-16le", delimiter: ';'},
		"windows-1252":       {in: "Num\xe9ro;\xc9tat civil\n", rows: [][]string{{"Numéro", "État civil"}}, encoding: "windows-1252", delimiter: ';'},
		"windows-1256":       {in: "\xc7\xe1\xe3\xdb\xd1\xc8;\xe6\xd2\xc7\xd1\xc9\n", rows: [][]string{{"المغرب", "وزارة"}}, encoding: "windows-1256", delimiter: ';'},
		"arabic utf-8":       {in: "الاسم;الوزارة\n", rows: [][]string{{"الاسم", "الوزارة"}}, encoding: "utf-8", delimiter: ';'},
		"empty":              {in: "", encoding: "utf-8", delimiter: ','},
		"one column":         {in: "a\nb\n", rows: [][]string{{"a"}, {"b"}}, encoding: "utf-8", delimiter: ','},
		"first accent late":  {in: strings.Repeat("a;b\n", 40_000) + "\xe9;b\n", rows: append(slices.Repeat([][]string{{"a", "b"}}, 40_000), []string{"é", "b"}), encoding: "windows-1252", delimiter: ';'},
		"utf-8 across block": {in: strings.Repeat("é;b\n", 40_000), rows: slices.Repeat([][]string{{"é", "b"}}, 40_000), encoding: "utf-8", delimiter: ';'},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			c, err := table.NewCSV("f.csv", strings.NewReader(tt.in), tt.opt)
			if err != nil {
				t.Fatal(err)
			}
			numbers, rows, err := all(t, c)
			if err != nil {
				t.Fatal(err)
			}
			if !slices.EqualFunc(rows, tt.rows, slices.Equal[[]string]) {
				t.Errorf("rows = %.200q, want %.200q", rows, tt.rows)
			}
			for i, n := range numbers {
				if n != i+1 {
					t.Fatalf("row %d has number %d", i+1, n)
				}
			}
			if c.Encoding() != tt.encoding || c.Delimiter() != tt.delimiter {
				t.Errorf("found %s and %q, want %s and %q", c.Encoding(), c.Delimiter(), tt.encoding, tt.delimiter)
			}
		})
	}
}

func TestCSVRefusesNamingTheRow(t *testing.T) {
	tests := map[string]struct {
		in   string
		opt  table.Options
		want string
		is   error
	}{
		"quote inside":       {in: "a,b\n5\" disk,b\n", want: "f.csv row 2: cell 1 has a quote inside"},
		"text after quote":   {in: "a,b\n\n\"x\" y,b\n", want: "f.csv row 3: cell 1 goes on after its closing quote"},
		"unclosed":           {in: "a,b\n1,\"x\n2,y\n", want: "f.csv row 2: the quote that opens cell 2 is never closed"},
		"unclosed and long":  {in: "a,b\n1,\"x\n" + strings.Repeat("2,y\n", 1<<20), want: "f.csv row 2: over a limit: cell 2 is longer than 65536 bytes", is: table.ErrLimit},
		"rows":               {in: "a\nb\nc\n", opt: table.Options{MaxRows: 2}, want: "row 3: over a limit", is: table.ErrLimit},
		"bytes":              {in: strings.Repeat("a\n", 1000), opt: table.Options{MaxBytes: 100}, want: "the file is too big", is: table.ErrLimit},
		"columns":            {in: strings.Repeat(",", 20_000), want: "more than 16384 cells", is: table.ErrLimit},
		"wide row":           {in: strings.Repeat(strings.Repeat("x", 60_000)+",", 200), want: "the row is longer than", is: table.ErrLimit},
		"zero byte":          {in: "a,b\n1,\x002\n", want: "row 2: not a text file", is: table.ErrNotText},
		"wrong utf-8 late":   {in: "é,è\nà,ù\n\xe9,x\n", want: "row 3: a character is not utf-8"},
		"not in windows":     {in: "a\n\x81\n", opt: table.Options{Encoding: "windows-1252"}, want: "row 2: a character is not windows-1252"},
		"workbook":           {in: "PK\x03\x04....", want: "workbook or a zip archive", is: table.ErrNotText},
		"pdf":                {in: "%PDF-1.7", want: "PDF", is: table.ErrNotText},
		"unknown encoding":   {in: "a", opt: table.Options{Encoding: "latin-9"}, want: "not known: use utf-8"},
		"unusable delimiter": {in: "a", opt: table.Options{Delimiter: '"'}, want: "cannot be a delimiter"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			c, err := table.NewCSV("f.csv", strings.NewReader(tt.in), tt.opt)
			if err == nil {
				_, _, err = all(t, c)
			}
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Fatalf("error %v, want %q", err, tt.want)
			}
			if tt.is != nil && !errors.Is(err, tt.is) {
				t.Errorf("%v is not %v", err, tt.is)
			}
			if c != nil {
				if _, again := c.Next(); again == nil || again.Error() != err.Error() {
					t.Errorf("after the error: %v", again)
				}
			}
		})
	}
}
