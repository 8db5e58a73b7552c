package planner

import (
	"bufio"
	"context"
	"encoding/csv"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// benchFolder holds the benchmark files when somebody has put them there; they carry no licence and are no part of the project.
const benchFolder = "../../shared/bench/salbp"

var salbpWork = flag.Int("salbp.work", 5000, "work units per search and instance of TestSALBP")

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
		lower := maxWaves(p.bounds())
		require.LessOrEqual(t, lower, row.upper, "%s at %d: a bound above a known solution", row.file, row.capacity)
		s, err := solve(context.Background(), p, lower, *salbpWork, false)
		require.NoError(t, err)
		require.NotNil(t, s.wave, row.file)
		requireSolution(t, p, s.wave)
		total[set]++
		if s.used <= row.upper {
			reached[set]++
		}
		if s.used == lower || s.done {
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
func readSALBP(t *testing.T, row salbpRow) *problem {
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
	p := newProblem(n, n)
	p.resource = []string{"station"}
	p.capacity = [][]int64{make([]int64, n)}
	for w := range n {
		p.capacity[0][w] = int64(row.capacity)
	}
	for i, d := range times {
		p.items[i].needs = []need{{0, d}}
	}
	for _, a := range arcs {
		p.addArc(a[0], a[1], lagSame)
	}
	require.True(t, p.seal(), fmt.Sprint(row.file, " has a cycle"))
	return p
}

// requireSolution checks a solution without any code of the solver.
func requireSolution(t require.TestingT, p *problem, wave []int32) {
	used := make([][]int64, len(p.capacity))
	for r := range used {
		used[r] = make([]int64, p.waves)
	}
	for i, it := range p.items {
		w := int(wave[i])
		require.True(t, it.earliest <= w && w <= it.latest, "item %d in wave %d leaves its window %d-%d", i, w, it.earliest, it.latest)
		require.False(t, it.shut.has(w), "item %d in wave %d, which is shut", i, w)
		for _, n := range it.needs {
			used[n.resource][w] += n.amount
		}
		for lag := range p.succ {
			for _, s := range p.succ[lag][i] {
				require.GreaterOrEqual(t, int(wave[s]), w+lag, "item %d comes too early after %d", s, i)
			}
		}
		for _, a := range p.apart[i] {
			require.NotEqual(t, wave[a], wave[i], "items %d and %d share a wave", i, a)
		}
	}
	for r := range used {
		for w := range used[r] {
			require.LessOrEqual(t, used[r][w], p.capacity[r][w], "resource %d in wave %d", r, w)
		}
	}
}
