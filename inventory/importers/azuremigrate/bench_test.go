package azuremigrate

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/importtest"
)

var bigRows = importtest.Machines("SRV-%[1]d,10.0.0.1,4,8192,Windows Server 2019,2019,x64,1,100,1,2,3,4,50,10,20,UEFI,00:50:56:00:00:01\n")

func BenchmarkRead(b *testing.B) {
	files := (&importtest.Big{Header: oldHeader, Rows: 100_000, Row: bigRows}).Bundle(b, "s.csv")
	b.ReportAllocs()
	for b.Loop() {
		res, err := Read(b.Context(), files, Options{Origin: importers.Origin{AsOf: 1}}, importers.SinkFunc(func(any) error { return nil }))
		require.NoError(b, err)
		require.Equal(b, 100_000, res.Counts.Used)
	}
	b.ReportMetric(float64(b.N)*100_000/b.Elapsed().Seconds(), "rows/s")
}

// BenchmarkMemory reads 1.5 million rows and reports the greatest heap: it stays within 256 MiB.
func BenchmarkMemory(b *testing.B) {
	for b.Loop() {
		b.ReportMetric(peak(b, 1_500_000), "MiB")
	}
}

// What is kept of a server is some hundred bytes, whatever its row says.
func TestMemoryIsBounded(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 150,000 rows")
	}
	require.Less(t, peak(t, 150_000), 64.0)
}

func peak(t testing.TB, rows int) float64 {
	files := (&importtest.Big{Header: oldHeader, Rows: rows, Row: bigRows}).Bundle(t, "s.csv")
	return importtest.Peak(func() {
		res, err := Read(t.Context(), files, Options{Origin: importers.Origin{AsOf: 1}}, importers.SinkFunc(func(any) error { return nil }))
		require.NoError(t, err)
		require.Equal(t, rows, res.Counts.Used)
	})
}
