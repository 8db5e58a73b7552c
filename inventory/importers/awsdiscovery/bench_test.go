package awsdiscovery

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/importtest"
)

var nobody = importers.SinkFunc(func(any) error { return nil })

func machine(n int) string {
	return templateRow(map[string]string{
		"ExternalId": fmt.Sprint("vm-", n), "HostName": fmt.Sprint("SRV-", n), "IPAddress": "10.0.0.1", "CPU.NumberOfLogicalCores": "4",
		"RAM.TotalSizeInMB": "8192", "OS.Name": "Debian", "OS.Version": "12", "Applications": fmt.Sprint("App ", n%1000),
	})
}

func BenchmarkRead(b *testing.B) {
	files := (&importtest.Big{Header: templateHeader, Rows: 50_000, Row: machine}).Bundle(b, "t.csv")
	b.ReportAllocs()
	for b.Loop() {
		_, err := Read(b.Context(), files, Options{Origin: importers.Origin{AsOf: 1}}, nobody)
		require.NoError(b, err)
	}
	b.ReportMetric(float64(b.N)*50_000/b.Elapsed().Seconds(), "rows/s")
}

// BenchmarkMemory reads 1.5 million connections and reports the greatest heap: it does not grow with them.
func BenchmarkMemory(b *testing.B) {
	for b.Loop() {
		b.ReportMetric(connections(b, 1_500_000), "MiB")
	}
}

func TestMemoryDoesNotGrowWithConnections(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 200,000 rows")
	}
	require.Less(t, connections(t, 200_000), 32.0)
}

func connections(t testing.TB, rows int) float64 {
	row := func(n int) string {
		return fmt.Sprintf("1,o-1,10.0.0.1,%d,10.0.0.3,%d,IPv4,TCP,p,2026\n", n%60000, 1+n%100)
	}
	files := (&importtest.Big{Header: connectionHeader, Rows: rows, Row: row}).Bundle(t, "1_sourceProcessConnection.csv")
	opt := Options{Origin: importers.Origin{AsOf: 1}, Membership: map[string][]string{"10.0.0.1": {"a"}, "10.0.0.3": {"b"}}}
	return importtest.Peak(func() {
		res, err := Read(t.Context(), files, opt, nobody)
		require.NoError(t, err)
		require.Equal(t, map[string]int{Repeated: rows - 100}, res.Counts.Dropped)
	})
}
