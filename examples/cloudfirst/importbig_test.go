package main

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"
)

// BenchmarkImportBig imports a CSV file of 1.5 million rows and a workbook of 100,000 with the program as it is built, twice into one
// directory and then with a column changed, and reports the most memory that the process had (VmHWM). Run it with -benchtime 1x.
func BenchmarkImportBig(b *testing.B) {
	program := filepath.Join(b.TempDir(), "cloudfirst")
	build := exec.Command("go", "build", "-o", program, ".")
	build.Stderr = os.Stderr
	require.NoError(b, build.Run())
	for _, c := range []struct {
		name  string
		rows  int
		write func(testing.TB, string, int, int)
	}{{"csv", 1_500_000, bigCSV}, {"xlsx", 100_000, bigWorkbook}} {
		b.Run(c.name, func(b *testing.B) {
			for b.Loop() {
				dir := b.TempDir()
				file, mapping := filepath.Join(dir, "parc."+c.name), filepath.Join(dir, "parc.mapping.hcl")
				require.NoError(b, os.WriteFile(mapping, []byte(bigMapping), 0o600))
				c.write(b, file, c.rows, 0)
				args := []string{"import", "mapped", file, "--mapping", mapping, "-o", filepath.Join(dir, "inventory")}
				measured(b, "first", program, args, fmt.Sprintf("%d new", c.rows+41)) // a source and 40 sites beside the servers
				measured(b, "again", program, args, "0 differences")
				c.write(b, file, c.rows, 1)
				measured(b, "tenth-changed", program, args, fmt.Sprintf("%d facts updated", c.rows/10))
			}
		})
	}
}

const bigMapping = `mapping "parc" {
  as_of   = "2026-10-31"
  decimal = ","
}

sheet {
  server {
    id        = "Code"
    name      = "Nom"
    vcpu      = "vCPU"
    memory    = { column = "RAM (Go)", unit = "GiB" }
    os        = "OS"
    addresses = "IP"
    site      = { column = "Site", make = true }
  }
}
`

var bigTitles = []string{"Code", "Nom", "vCPU", "RAM (Go)", "OS", "IP", "Site"}

// bigRow is a row of a fictitious list of servers. Every tenth has more processors in a later round.
func bigRow(i, rows, round int) []string {
	n := i * 7919 % rows
	cpus := n%16 + 1
	if n%10 == 0 {
		cpus += round
	}
	return []string{
		fmt.Sprintf("SRV-%07d", n), fmt.Sprintf("srv%d.paie.example.ma", n), strconv.Itoa(cpus), strconv.Itoa(1 << (n % 6)),
		fmt.Sprintf("Red Hat Enterprise Linux 8.%d", n%9), fmt.Sprintf("10.%d.%d.%d", n>>16, n>>8&255, n&255), fmt.Sprintf("Rabat %d", n%40),
	}
}

func bigCSV(t testing.TB, file string, rows, round int) {
	f, err := os.Create(file)
	require.NoError(t, err)
	w := bufio.NewWriter(f)
	_, _ = w.WriteString(strings.Join(bigTitles, ";") + "\n") // errors come back from Flush
	for i := range rows {
		_, _ = w.WriteString(strings.Join(bigRow(i, rows, round), ";") + "\n")
	}
	require.NoError(t, w.Flush())
	require.NoError(t, f.Close())
}

func bigWorkbook(t testing.TB, file string, rows, round int) {
	f := excelize.NewFile()
	w, err := f.NewStreamWriter("Sheet1")
	require.NoError(t, err)
	for i := range rows + 1 {
		texts := bigTitles
		if i > 0 {
			texts = bigRow(i-1, rows, round)
		}
		cells := make([]any, len(texts))
		for n, s := range texts {
			cells[n] = s
		}
		require.NoError(t, w.SetRow(fmt.Sprintf("A%d", i+1), cells))
	}
	require.NoError(t, w.Flush())
	require.NoError(t, f.SaveAs(file))
	require.NoError(t, f.Close())
}

// measured runs the program and reports its time and the peak of its memory.
func measured(b *testing.B, what, program string, args []string, says string) {
	var out strings.Builder
	cmd := exec.Command(program, args...)
	cmd.Stdout, cmd.Stderr = &out, os.Stderr
	begin := time.Now()
	require.NoError(b, cmd.Start())
	stop, peak := make(chan struct{}), make(chan float64)
	go func() {
		most := 0.0
		for {
			most = max(most, residentPeak(cmd.Process.Pid))
			select {
			case <-stop:
				peak <- most
				return
			case <-time.After(20 * time.Millisecond):
			}
		}
	}()
	err := cmd.Wait()
	close(stop)
	b.ReportMetric(<-peak, what+"-MiB")
	b.ReportMetric(time.Since(begin).Seconds(), what+"-s")
	require.NoError(b, err, out.String())
	require.Contains(b, out.String(), says)
}

// residentPeak is the greatest resident size that Linux saw of a process, in MiB; 0 elsewhere, and once the process has ended.
func residentPeak(pid int) float64 {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return 0
	}
	for line := range strings.Lines(string(text)) {
		if rest, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			kib, _ := strconv.Atoi(strings.TrimSuffix(strings.TrimSpace(rest), " kB"))
			return float64(kib) / 1024
		}
	}
	return 0
}
