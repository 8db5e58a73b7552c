package rvtools

import (
	"archive/zip"
	"bufio"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"sync/atomic"
	"testing"
	"time"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// BenchmarkStream imports a workbook of 100,000 machines with a disk each, and reports the highest live heap.
func BenchmarkStream(b *testing.B) {
	const machines = 100_000
	path := filepath.Join(b.TempDir(), "big.xlsx")
	if err := bigExport(path, machines); err != nil {
		b.Fatal(err)
	}
	f, err := os.Open(path)
	if err != nil {
		b.Fatal(err)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		b.Fatal(err)
	}
	b.ResetTimer()
	highest := uint64(0)
	for range b.N {
		highest = max(highest, peak(func() {
			servers := 0
			_, err := Stream(b.Context(), f, info.Size(), Options{AsOf: exportDay, NamePattern: "^([a-z]+)-"}, importers.SinkFunc(func(block any) error {
				if _, is := block.(*inventory.Server); is {
					servers++
				}
				return nil
			}))
			if err != nil || servers != machines {
				b.Fatal(servers, err)
			}
		}))
	}
	b.ReportMetric(float64(highest)/(1<<20), "MiB-peak")
	b.ReportMetric(b.Elapsed().Seconds()*1e6/float64(b.N)/machines, "µs/machine")
}

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

// bigExport writes a workbook row by row, as wide as RVTools' own vInfo.
func bigExport(path string, machines int) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	z := zip.NewWriter(f)
	sheet := func(id int, name string) string {
		return fmt.Sprintf(`<sheet name="%s" sheetId="%d" r:id="rId%[2]d"/>`, name, id)
	}
	rel := func(id int) string {
		return fmt.Sprintf(`<Relationship Id="rId%d" Type="%s/worksheet" Target="worksheets/sheet%[1]d.xml"/>`, id, relSpace)
	}
	for _, p := range []struct {
		name  string
		write func(w *bufio.Writer)
	}{
		{"_rels/.rels", func(w *bufio.Writer) { _, _ = w.WriteString(topRels) }},
		{"xl/workbook.xml", func(w *bufio.Writer) {
			fmt.Fprintf(w, `<workbook xmlns:r="%s"><sheets>%s%s</sheets></workbook>`, relSpace, sheet(1, tabInfo), sheet(2, tabDisk))
		}},
		{"xl/_rels/workbook.xml.rels", func(w *bufio.Writer) { fmt.Fprintf(w, `<Relationships>%s%s</Relationships>`, rel(1), rel(2)) }},
		{"xl/worksheets/sheet1.xml", func(w *bufio.Writer) {
			writeSheet(w, machines, []string{"VM", "Powerstate", "Template", "SRM Placeholder", "CPUs", "Memory", "DNS Name", "In Use MiB", "Folder", "Datacenter",
				"Cluster", "Host", "OS according to the VMware Tools", "VM ID", "VM UUID", "VI SDK UUID", "Annotation", "Firmware"}, func(i int) []any {
				return []any{fmt.Sprintf("srv-%d", i), "poweredOn", "False", "False", 4, 8192, fmt.Sprintf("srv-%d.gov.ma", i), 1000 + i, fmt.Sprintf("/Rabat/vm/Dir %d", i%900), "Rabat",
					"C1", "esx1", "Debian GNU/Linux 12 (64-bit)", fmt.Sprintf("vm-%d", i), fmt.Sprintf("500b85c1-ef0d-4c2c-9d1e-%012d", i), "3f2a", "deployed by a script", "efi"}
			})
		}},
		{"xl/worksheets/sheet2.xml", func(w *bufio.Writer) {
			writeSheet(w, machines, []string{"VM", "VM ID", "VM UUID", "VI SDK UUID", "Capacity MiB"}, func(i int) []any {
				return []any{fmt.Sprintf("srv-%d", i), fmt.Sprintf("vm-%d", i), fmt.Sprintf("500b85c1-ef0d-4c2c-9d1e-%012d", i), "3f2a", 102400}
			})
		}},
	} {
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

func writeSheet(w *bufio.Writer, rows int, titles []string, row func(i int) []any) {
	_, _ = w.WriteString("<worksheet><sheetData><row>")
	for _, t := range titles {
		fmt.Fprintf(w, `<c t="inlineStr"><is><t>%s</t></is></c>`, t)
	}
	_, _ = w.WriteString("</row>")
	for i := range rows {
		fmt.Fprintf(w, `<row r="%d">`, i+2)
		for _, cell := range row(i) {
			if text, is := cell.(string); is {
				fmt.Fprintf(w, `<c t="inlineStr"><is><t>%s</t></is></c>`, text)
			} else {
				fmt.Fprintf(w, `<c><v>%v</v></c>`, cell)
			}
		}
		_, _ = w.WriteString("</row>")
	}
	_, _ = w.WriteString("</sheetData></worksheet>")
}
