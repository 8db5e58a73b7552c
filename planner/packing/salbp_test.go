package packing

import (
	"bufio"
	"context"
	"encoding/csv"
	"flag"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// benchFolder holds the benchmark files when somebody has put them there; they carry no licence and are no part of the project.
const benchFolder = "../../../shared/bench/salbp"

var salbpWork = flag.Int64("salbp.work", 15000, "work units per instance of TestSALBP")

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
		set := strings.Split(row.file, "/")[0]
		if set == "otto" {
			set = strings.Split(row.file, "/")[1]
		}
		seen[set]++
		if (seen[set]-1)%every[set] != 0 {
			continue
		}
		p := readSALBP(t, row)
		s, err := Solve(context.Background(), p, Options{Work: *salbpWork})
		require.NoError(t, err)
		require.LessOrEqual(t, s.Lower, row.upper, "%s at %d: a bound above a known solution", row.file, row.capacity)
		require.NotNil(t, s.Wave, row.file)
		require.NoError(t, p.Check(s.Wave))
		total[set]++
		if s.Waves <= row.upper {
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

type salbpRow struct {
	file            string
	capacity, upper int
}

func readManifest(t *testing.T) []salbpRow {
	f, err := os.Open(filepath.Join(benchFolder, "manifest.csv"))
	if err != nil {
		t.Skip("no benchmark files in " + benchFolder)
	}
	defer f.Close()
	records, err := csv.NewReader(f).ReadAll()
	require.NoError(t, err)
	var rows []salbpRow
	for _, r := range records[1:] {
		rows = append(rows, salbpRow{file: r[0], capacity: number(t, r[2]), upper: number(t, r[4])})
	}
	return rows
}

func number(t *testing.T, s string) int {
	n, err := strconv.Atoi(strings.TrimSpace(s))
	require.NoError(t, err)
	return n
}

// readSALBP reads both forms: Scholl's bare lines and the tagged sections of Otto, Otto and Scholl.
func readSALBP(t *testing.T, row salbpRow) *Problem {
	f, err := os.Open(filepath.Join(benchFolder, filepath.FromSlash(row.file)))
	require.NoError(t, err)
	defer f.Close()
	var times []int64
	var arcs [][2]int
	section, n := "", 0
	for sc := bufio.NewScanner(f); sc.Scan(); {
		line := strings.TrimSpace(sc.Text())
		if line == "-1,-1" {
			break // Scholl's files go on with remarks
		}
		switch {
		case line == "":
		case strings.HasPrefix(line, "<"):
			section = line
		case strings.Contains(line, ","):
			if section == "" || section == "<precedence relations>" {
				a, b, _ := strings.Cut(line, ",")
				arcs = append(arcs, [2]int{number(t, a) - 1, number(t, b) - 1})
			}
		case section == "" && n == 0 || section == "<number of tasks>":
			n = number(t, line)
		case section == "" || section == "<task times>":
			fields := strings.Fields(line)
			times = append(times, int64(number(t, fields[len(fields)-1])))
		}
	}
	require.Len(t, times, n, row.file)
	p := &Problem{Waves: n, Capacity: [][]int64{make([]int64, n)}}
	for w := range n {
		p.Capacity[0][w] = int64(row.capacity)
	}
	for i, d := range times {
		p.Items = append(p.Items, Item{Needs: []Need{{0, d}}, Latest: n - 1, Rank: i})
	}
	for _, a := range arcs {
		p.Arcs = append(p.Arcs, Arc{From: a[0], To: a[1]})
	}
	require.NoError(t, p.Validate())
	return p
}
