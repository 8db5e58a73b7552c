package packing

import (
	"context"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/planner/instances"
)

// benchFolder holds the benchmark files when somebody has put them there; they carry no licence and are no part of the project.
var benchFolder = flag.String("salbp.dir", "../../../shared/bench/salbp", "folder of the benchmark files")

var salbpWork = flag.Int64("salbp.work", 50000, "work units per instance of TestSALBP")

// TestSALBP solves simple assembly line balancing problems (one resource, equal waves, prerequisites in the same or an earlier
// wave), for which the scheduling field knows how good a solution can be.
func TestSALBP(t *testing.T) {
	rows := readManifest(t)
	if testing.Short() {
		t.Skip("long")
	}
	every := map[string]int{"scholl": 1, "n20": 5, "n50": 10, "n100": 10, "n1000": 40}
	seen, reached, proved, total := map[string]int{}, map[string]int{}, map[string]int{}, map[string]int{}
	for _, row := range rows {
		set := strings.Split(row.File, "/")[0]
		if set == "otto" {
			set = strings.Split(row.File, "/")[1]
		}
		seen[set]++
		if (seen[set]-1)%every[set] != 0 {
			continue
		}
		p := readSALBP(t, row)
		s, err := Solve(context.Background(), p, Options{Work: *salbpWork})
		require.NoError(t, err)
		require.LessOrEqual(t, s.Lower, row.Upper, "%s at %d: a bound above a known solution", row.File, row.Capacity)
		require.NotNil(t, s.Wave, row.File)
		require.NoError(t, p.Check(s.Wave))
		total[set]++
		if s.Waves <= row.Upper {
			reached[set]++
		}
		if s.Proved {
			proved[set]++
		}
	}
	for _, set := range []string{"scholl", "n20", "n50", "n100", "n1000"} {
		if total[set] == 0 {
			continue
		}
		t.Logf("%-6s %3d instances: %3.0f %% at or below the best known number of waves, %3.0f %% proved", set, total[set],
			100*float64(reached[set])/float64(total[set]), 100*float64(proved[set])/float64(total[set]))
		assert.GreaterOrEqual(t, float64(reached[set]), 0.7*float64(total[set]), set)
	}
}

func readManifest(t *testing.T) []instances.Row {
	f, err := os.Open(filepath.Join(*benchFolder, "manifest.csv"))
	if err != nil {
		t.Skip("no benchmark files in " + *benchFolder)
	}
	defer f.Close()
	rows, err := instances.ReadManifest(f, "manifest.csv")
	require.NoError(t, err)
	return rows
}

// readSALBP makes waves of the stations and items of the tasks.
func readSALBP(t *testing.T, row instances.Row) *Problem {
	f, err := os.Open(filepath.Join(*benchFolder, filepath.FromSlash(row.File)))
	require.NoError(t, err)
	defer f.Close()
	a, err := instances.ReadAssembly(f, row.File)
	require.NoError(t, err)
	n := len(a.Tasks)
	p := &Problem{Waves: n, Capacity: [][]int64{make([]int64, n)}}
	for w := range n {
		p.Capacity[0][w] = int64(row.Capacity)
	}
	for i, task := range a.Tasks {
		p.Items = append(p.Items, Item{Needs: []Need{{0, int64(task.Time)}}, Latest: n - 1, Rank: i})
	}
	for _, arc := range a.Arcs {
		p.Arcs = append(p.Arcs, Arc{From: arc.From, To: arc.To})
	}
	require.NoError(t, p.Validate())
	return p
}
