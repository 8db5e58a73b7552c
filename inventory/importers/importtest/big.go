package importtest

import (
	"fmt"
	"io"
	"runtime"
	"sync/atomic"
	"testing"
	"time"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// Big is a delimited file that is made while it is read: a header and as many rows as are wanted.
type Big struct {
	Header string
	Row    func(n int) string
	Rows   int
	sized  int64
	rows   []int64 // where every thousandth row begins
}

// step is the number of rows between two places that are remembered.
const step = 1000

// Bundle returns the file as a bundle.
func (b *Big) Bundle(t testing.TB, name string) *importers.Bundle {
	t.Helper()
	b.sized = int64(len(b.Header))
	for n := range b.Rows {
		if n%step == 0 {
			b.rows = append(b.rows, b.sized)
		}
		b.sized += int64(len(b.Row(n)))
	}
	files, err := importers.Open(name, b, b.sized, importers.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// ReadAt makes the bytes at a place.
func (b *Big) ReadAt(p []byte, off int64) (int, error) {
	if off >= b.sized {
		return 0, io.EOF
	}
	at, n := int64(0), 0
	text := b.Header
	if len(b.rows) > 0 && off >= b.rows[0] {
		i := 0
		for i+1 < len(b.rows) && b.rows[i+1] <= off {
			i++
		}
		at, n, text = b.rows[i], i*step, ""
	}
	filled := 0
	for filled < len(p) {
		if begin := off + int64(filled) - at; begin < int64(len(text)) {
			filled += copy(p[filled:], text[begin:])
			continue
		}
		if n == b.Rows {
			return filled, io.EOF
		}
		at += int64(len(text))
		text = b.Row(n)
		n++
	}
	return filled, nil
}

// Peak runs something and returns the greatest heap that was seen while it ran, above that before it, in MiB.
func Peak(run func()) float64 {
	runtime.GC()
	var before runtime.MemStats
	runtime.ReadMemStats(&before)
	var peak atomic.Uint64
	done, stopped := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(stopped)
		for {
			var now runtime.MemStats
			runtime.ReadMemStats(&now)
			peak.Store(max(peak.Load(), now.HeapInuse))
			select {
			case <-done:
				return
			case <-time.After(20 * time.Millisecond):
			}
		}
	}()
	run()
	close(done)
	<-stopped
	return float64(peak.Load()-min(peak.Load(), before.HeapInuse)) / (1 << 20)
}

// Machines writes the rows of a file of machines with a format that takes the number of the row alone, several times if it has %[1]d.
func Machines(format string) func(int) string {
	return func(n int) string { return fmt.Sprintf(format, n) }
}
