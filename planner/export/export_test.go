package export_test

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/planner/export"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/packing"
)

var update = flag.Bool("update", false, "write the golden files")

// example has everything a problem can have.
func example() *export.Model {
	return &export.Model{
		Title: "an example",
		Problem: &packing.Problem{
			Waves: 4,
			Items: []packing.Item{
				{Needs: []packing.Need{{Resource: 0, Amount: 5}, {Resource: 1, Amount: 1}}, Latest: 3},
				{Needs: []packing.Need{{Resource: 0, Amount: 4}}, Earliest: 1, Latest: 3, Shut: []int{2}},
				{Needs: []packing.Need{{Resource: 0, Amount: 3}, {Resource: 1, Amount: 1}}, Latest: 3},
				{Latest: 3},
			},
			Capacity: [][]int64{{7, 5, 7, 7}, {1, 1, 1, 1}},
			Arcs:     []packing.Arc{{From: 0, To: 2, Lag: 1}, {From: 2, To: 3}},
			Apart:    [][2]int{{3, 1}},
		},
		Items:     []string{"payroll", "état-civil", "portal", "archive\n\"2\""},
		Resources: []string{"team dsi", "skill dba"},
	}
}

func TestFiles(t *testing.T) {
	for name, write := range map[string]func(*bytes.Buffer, *export.Model) error{
		"example.mzn":   func(b *bytes.Buffer, m *export.Model) error { return export.MiniZinc(b, m) },
		"example.lp":    func(b *bytes.Buffer, m *export.Model) error { return export.LP(b, m) },
		"example.start": func(b *bytes.Buffer, m *export.Model) error { return export.Start(b, m) },
	} {
		m := example()
		m.Start = []int{0, 1, 2, 2}
		var b bytes.Buffer
		require.NoError(t, write(&b, m))
		golden := filepath.Join("testdata", name)
		if *update {
			require.NoError(t, os.WriteFile(golden, b.Bytes(), 0o600))
		}
		want, err := os.ReadFile(golden)
		require.NoError(t, err)
		assert.Equal(t, string(want), b.String(), name)
	}
}

func TestRefuses(t *testing.T) {
	m := example()
	m.Start = []int{0, 0, 0, 0}
	assert.ErrorContains(t, export.LP(&bytes.Buffer{}, m), "the start is no solution")
	m = example()
	m.Items = m.Items[1:]
	assert.ErrorContains(t, export.MiniZinc(&bytes.Buffer{}, m), "give one each")
	m = example()
	m.Problem.Arcs[0].From = 9
	assert.ErrorContains(t, export.Start(&bytes.Buffer{}, m), "arc 0")
}

// TestSolversAgree asks other solvers, where the computer has them, for the fewest waves of random problems.
func TestSolversAgree(t *testing.T) {
	solvers := map[string]func(t *testing.T, m *export.Model) (int, bool){"minizinc": byMiniZinc, "cbc": byCBC}
	for program, solve := range solvers {
		t.Run(program, func(t *testing.T) {
			if _, err := exec.LookPath(program); err != nil {
				t.Skip("there is no " + program)
			}
			r := rand.New(rand.NewPCG(3, 4))
			for range 12 {
				p := draw(r)
				s, err := packing.Solve(context.Background(), p, packing.Options{Work: 20_000})
				require.NoError(t, err)
				require.True(t, s.Proved || s.Infeasible)
				waves, ok := solve(t, &export.Model{Problem: p})
				require.Equal(t, !s.Infeasible, ok)
				if ok {
					assert.Equal(t, s.Waves, waves)
					again, _ := solve(t, &export.Model{Problem: p, Start: s.Wave})
					assert.Equal(t, s.Waves, again)
				}
			}
		})
	}
}

func draw(r *rand.Rand) *packing.Problem {
	n, waves := 3+r.IntN(6), 2+r.IntN(5)
	p := &packing.Problem{Waves: waves}
	for range 1 + r.IntN(2) {
		var room []int64
		for range waves {
			room = append(room, int64(5+r.IntN(6)))
		}
		p.Capacity = append(p.Capacity, room)
	}
	for i := range n {
		it := packing.Item{Latest: waves - 1}
		for k := range p.Capacity {
			if a := r.IntN(7); a > 0 {
				it.Needs = append(it.Needs, packing.Need{Resource: k, Amount: int64(a)})
			}
		}
		if r.IntN(5) == 0 {
			it.Earliest = r.IntN(waves)
		}
		if r.IntN(6) == 0 {
			it.Shut = []int{r.IntN(waves)}
		}
		p.Items = append(p.Items, it)
		if i == 0 {
			continue
		}
		switch j := r.IntN(i); r.IntN(4) {
		case 0:
			p.Arcs = append(p.Arcs, packing.Arc{From: j, To: i, Lag: r.IntN(3)})
		case 1:
			p.Arcs = append(p.Arcs, packing.Arc{From: j, To: i})
		case 2:
			p.Apart = append(p.Apart, [2]int{i, j})
		}
	}
	return p
}

func run(t *testing.T, write func(*os.File) error, file string, command ...string) string {
	f, err := os.Create(file)
	require.NoError(t, err)
	require.NoError(t, write(f))
	require.NoError(t, f.Close())
	out, err := exec.Command(command[0], command[1:]...).CombinedOutput()
	require.NoError(t, err, "%s", out)
	return string(out)
}

func byMiniZinc(t *testing.T, m *export.Model) (waves int, ok bool) {
	file := filepath.Join(t.TempDir(), "m.mzn")
	out := run(t, func(f *os.File) error { return export.MiniZinc(f, m) }, file, "minizinc", "--solver", "gecode", file)
	require.True(t, strings.Contains(out, "==========") || strings.Contains(out, "UNSATISFIABLE"), out)
	_, out, _ = strings.Cut(out, "waves ")
	_, err := fmt.Sscanf(out, "%d", &waves)
	return waves, err == nil
}

func byCBC(t *testing.T, m *export.Model) (waves int, ok bool) {
	dir := t.TempDir()
	file, found, start := filepath.Join(dir, "m.lp"), filepath.Join(dir, "m.sol"), filepath.Join(dir, "m.start")
	var b bytes.Buffer
	require.NoError(t, export.Start(&b, m))
	require.NoError(t, os.WriteFile(start, b.Bytes(), 0o600))
	command := []string{"cbc", file}
	if m.Start != nil {
		command = append(command, "mipstart", start)
	}
	run(t, func(f *os.File) error { return export.LP(f, m) }, file, append(command, "solve", "solution", found)...)
	text, err := os.ReadFile(found)
	require.NoError(t, err)
	var v float64
	_, err = fmt.Sscanf(string(text), "Optimal - objective value %f", &v)
	return int(v + 0.5), err == nil && !strings.HasPrefix(string(text), "Infeasible")
}
