package table_test

import (
	"archive/zip"
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"sync/atomic"
	"testing"
	"time"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// peak samples the live heap while f runs and returns the highest value above that at the start.
func peak(f func()) uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	begin := m.HeapAlloc
	var highest atomic.Uint64
	stop, stopped := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(stopped)
		for {
			var m runtime.MemStats
			runtime.ReadMemStats(&m)
			highest.Store(max(highest.Load(), m.HeapAlloc))
			select {
			case <-stop:
				return
			case <-time.After(2 * time.Millisecond):
			}
		}
	}()
	f()
	close(stop)
	<-stopped
	return max(highest.Load(), begin) - begin
}

// drain reads a table to its end, and returns the number of rows and of bytes in its cells.
func drain(b testing.TB, r table.Reader) (rows, bytes int) {
	for {
		row, err := r.Next()
		if errors.Is(err, io.EOF) {
			return rows, bytes
		}
		if err != nil {
			b.Fatal(err)
		}
		rows++
		for _, c := range row.Cells {
			bytes += len(c)
		}
	}
}

func open(b *testing.B, path string) (f *os.File, size int64) {
	f, err := os.Open(path)
	if err != nil {
		b.Fatal(err)
	}
	info, err := f.Stat()
	if err != nil {
		b.Fatal(err)
	}
	return f, info.Size()
}

func report(b *testing.B, highest uint64, rows int) {
	b.ReportMetric(float64(highest)/(1<<20), "MiB-peak")
	b.ReportMetric(float64(rows)*float64(b.N)/b.Elapsed().Seconds(), "rows/s")
}

// BenchmarkCSV reads 1.5 million rows of 12 cells, quotes and accents among them.
func BenchmarkCSV(b *testing.B) {
	const rows = 1_500_000
	path := filepath.Join(b.TempDir(), "big.csv")
	f, err := os.Create(path)
	if err != nil {
		b.Fatal(err)
	}
	w := bufio.NewWriter(f)
	for i := range rows {
		fmt.Fprintf(w, "srv-%d;10.0.%d.%d;\"Ministère; direction %d\";8;16384;Debian 12;on;Rabat;C1;500;250;2026-10-31\r\n", i, i/256%256, i%256, i%90)
	}
	if err := errors.Join(w.Flush(), f.Close()); err != nil {
		b.Fatal(err)
	}
	b.ResetTimer()
	highest := uint64(0)
	for range b.N {
		f, size := open(b, path)
		b.SetBytes(size)
		highest = max(highest, peak(func() {
			c, err := table.NewCSV("big.csv", f, table.Options{})
			if err != nil {
				b.Fatal(err)
			}
			if n, _ := drain(b, c); n != rows {
				b.Fatalf("%d rows", n)
			}
		}))
		_ = f.Close()
	}
	report(b, highest, rows)
}

// BenchmarkWorkbook reads 100,000 rows of 30 cells, among them a million shared strings that are all different.
func BenchmarkWorkbook(b *testing.B) {
	const rows, columns = 100_000, 30
	path := filepath.Join(b.TempDir(), "big.xlsx")
	if err := bigWorkbook(path, rows, columns); err != nil {
		b.Fatal(err)
	}
	b.ResetTimer()
	highest := uint64(0)
	for range b.N {
		f, size := open(b, path)
		b.SetBytes(size)
		highest = max(highest, peak(func() {
			w, err := table.OpenWorkbook(b.Context(), f, size, table.Options{})
			if err != nil {
				b.Fatal(err)
			}
			s, err := w.Sheet(b.Context(), "vInfo")
			if err != nil {
				b.Fatal(err)
			}
			if n, _ := drain(b, s); n != rows {
				b.Fatalf("%d rows", n)
			}
		}))
		_ = f.Close()
	}
	report(b, highest, rows)
}

// bigWorkbook writes the workbook part by part: a library would keep it in memory, which the benchmark measures.
func bigWorkbook(path string, rows, columns int) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	z := zip.NewWriter(f)
	parts := []struct {
		name  string
		write func(w *bufio.Writer)
	}{
		{"_rels/.rels", func(w *bufio.Writer) {
			fmt.Fprintf(w, `<Relationships><Relationship Id="a" Type="%s/officeDocument" Target="xl/workbook.xml"/></Relationships>`, relSpace)
		}},
		{"xl/workbook.xml", func(w *bufio.Writer) {
			fmt.Fprintf(w, `<workbook xmlns:r="%s"><sheets><sheet name="vInfo" sheetId="1" r:id="a"/></sheets></workbook>`, relSpace)
		}},
		{"xl/_rels/workbook.xml.rels", func(w *bufio.Writer) {
			fmt.Fprintf(w, `<Relationships><Relationship Id="a" Type="%s/worksheet" Target="s.xml"/><Relationship Id="b" Type="%[1]s/sharedStrings" Target="t.xml"/></Relationships>`, relSpace)
		}},
		{"xl/t.xml", func(w *bufio.Writer) {
			_, _ = w.WriteString("<sst><si><t>the same</t></si>")
			for i := range rows * (columns / 3) {
				fmt.Fprintf(w, "<si><t>text %d, which no other cell has</t></si>", i)
			}
			_, _ = w.WriteString("</sst>")
		}},
		{"xl/s.xml", func(w *bufio.Writer) { bigSheet(w, rows, columns) }},
	}
	for _, p := range parts {
		part, err := z.Create(p.name)
		if err != nil {
			return err
		}
		w := bufio.NewWriter(part)
		p.write(w)
		if err := w.Flush(); err != nil {
			return err
		}
	}
	return errors.Join(z.Close(), f.Close())
}

func bigSheet(w *bufio.Writer, rows, columns int) {
	_, _ = w.WriteString("<worksheet><sheetData>")
	shared := 0
	for r := 1; r <= rows; r++ {
		fmt.Fprintf(w, `<row r="%d" spans="1:%d">`, r, columns)
		for c := 1; c <= columns; c++ {
			switch c % 3 {
			case 0:
				shared++
				fmt.Fprintf(w, `<c r="%s%d" s="2" t="s"><v>%d</v></c>`, table.Letter(c), r, shared)
			case 1:
				fmt.Fprintf(w, `<c r="%s%d"><v>%d</v></c>`, table.Letter(c), r, r*c)
			default:
				fmt.Fprintf(w, `<c r="%s%d" t="s"><v>0</v></c>`, table.Letter(c), r)
			}
		}
		_, _ = w.WriteString("</row>")
	}
	_, _ = w.WriteString("</sheetData></worksheet>")
}
