//go:build linux

package readiness

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"runtime/debug"
	"runtime/pprof"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

var (
	scale    = flag.Int("scale", 0, "applications of the largest row of TestScale; 0 skips the test")
	scaleRow = flag.String("scale.row", "", "used by TestScale itself")
	profiles = flag.String("scale.profiles", "", "prefix of the files that TestScale writes profiles of its largest row to")
)

// figures are what a row takes: seconds, and MiB of the inventory alone, of the result alone, and at the peak of the process.
type figures struct{ Wall, CPU, Inventory, Result, Peak float64 }

// TestScale prints what Propagate takes beside the naive iteration, each row in a process of its own:
//
//	go test ./readiness -run '^TestScale$' -v -scale 1000000
func TestScale(t *testing.T) {
	if *scaleRow != "" {
		t.Skip("this process measures a row")
	}
	if *scale == 0 {
		t.Skip("set -scale")
	}
	fmt.Printf("%-10s %12s %12s %9s %9s %14s %11s %9s\n", "", "applications", "flows", "wall s", "cpu s", "inventory MiB", "result MiB", "peak MiB")
	for n := 1000; n <= 8000; n *= 2 {
		printRow(t, "naive", n)
	}
	for n := 1000; n < *scale; n *= 10 {
		printRow(t, "Propagate", n)
	}
	printRow(t, "Propagate", *scale)
}

func printRow(t *testing.T, name string, n int) {
	cmd := exec.Command(os.Args[0], "-test.run", "^TestScaleRow$", "-scale", strconv.Itoa(n), "-scale.row", name, "-scale.profiles", *profiles)
	out, err := cmd.Output()
	require.NoError(t, err, string(out))
	text, _, _ := strings.Cut(string(out), "\n")
	var f figures
	require.NoError(t, json.Unmarshal([]byte(text), &f), text)
	fmt.Printf("%-10s %12d %12d %9.2f %9.2f %14.0f %11.0f %9.0f\n", name, n, 3*n, f.Wall, f.CPU, f.Inventory, f.Result, f.Peak)
}

// TestScaleRow measures one row, and prints its figures.
func TestScaleRow(t *testing.T) {
	if *scaleRow == "" {
		t.Skip("run by TestScale")
	}
	inv, intrinsic := estate(*scale)
	var f figures
	f.Inventory = heap()
	debug.FreeOSMemory()
	require.NoError(t, os.WriteFile("/proc/self/clear_refs", []byte("5"), 0)) // the peak counts from here
	stop := startProfile(t)
	cpu, start := processor(), time.Now()
	var result any
	if *scaleRow == "naive" {
		n := naive{portfolio: portfolio{inv, intrinsic}}
		n.run()
		result = n.classes
	} else {
		result = Propagate(inv, intrinsic)
	}
	f.Wall, f.CPU, f.Peak = time.Since(start).Seconds(), processor()-cpu, peak(t)
	stop()
	f.Result = heap() - f.Inventory
	require.NoError(t, json.NewEncoder(os.Stdout).Encode(f))
	runtime.KeepAlive(result)
	runtime.KeepAlive(inv)
	runtime.KeepAlive(intrinsic)
}

func startProfile(t *testing.T) (stop func()) {
	if *profiles == "" {
		return func() {}
	}
	w, err := os.Create(*profiles + ".cpu")
	require.NoError(t, err)
	require.NoError(t, pprof.StartCPUProfile(w))
	return func() {
		pprof.StopCPUProfile()
		require.NoError(t, w.Close())
		runtime.GC() // what was allocated last is in the profile only after it was collected
		runtime.GC()
		h, err := os.Create(*profiles + ".heap")
		require.NoError(t, err)
		require.NoError(t, pprof.Lookup("allocs").WriteTo(h, 0))
		require.NoError(t, h.Close())
	}
}

// heap returns the MiB that are still in use.
func heap() float64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return float64(m.HeapAlloc) / (1 << 20)
}

// processor returns the seconds of processor time the process has taken.
func processor() float64 {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano()).Seconds()
}

// peak returns the greatest resident size of the process in MiB.
func peak(t *testing.T) float64 {
	status, err := os.ReadFile("/proc/self/status")
	require.NoError(t, err)
	_, rest, _ := strings.Cut(string(status), "VmHWM:")
	kib, err := strconv.ParseFloat(strings.Fields(rest + " 0")[0], 64)
	require.NoError(t, err)
	return kib / 1024
}
