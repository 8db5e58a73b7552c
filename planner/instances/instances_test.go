package instances_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/planner/instances"
)

const (
	in2 = "3\r\n4\r\n5\r\n6\r\n1,2\r\n2,3\r\n-1,-1\r\nA remark: 7,8\r\n"
	alb = "<number of tasks>\n3\n\n<cycle time>\n10\n\n<order strength>\n0,5\n\n<task times>\n1 4\n3 6\n2 5\n\n" +
		"<precedence relations>\n1,2\n2,3\n\n<end>\n"
	rcp = "4 2\n3 4\n0 0 0 2 2 3\n5 1 2 1 4\n6 3 0 1 4\n0 0 0 0\n"
	sm  = `************************************************************************
file with basedata            : drawn.bas
initial value random generator: 28123
************************************************************************
projects                      :  1
jobs (incl. supersource/sink ):  4
horizon                       :  11
RESOURCES
  - renewable                 :  2   R
  - nonrenewable              :  0   N
  - doubly constrained        :  0   D
************************************************************************
PROJECT INFORMATION:
pronr.  #jobs rel.date duedate tardcost  MPM-Time
    1      2      0       11       26       6
************************************************************************
PRECEDENCE RELATIONS:
jobnr.    #modes  #successors   successors
   1        1          2           2   3
   2        1          1           4
   3        1          1           4
   4        1          0
************************************************************************
REQUESTS/DURATIONS:
jobnr. mode duration  R 1  R 2
------------------------------------------------------------------------
  1      1     0       0    0
  2      1     5       1    2
  3      1     6       3    0
  4      1     0       0    0
************************************************************************
RESOURCEAVAILABILITIES:
  R 1  R 2
    3    4
************************************************************************
`
)

func TestFormsOfOneProblemAgree(t *testing.T) {
	want := &instances.Assembly{Tasks: []instances.Task{{Time: 4}, {Time: 5}, {Time: 6}}, Arcs: []instances.Arc{{From: 0, To: 1}, {From: 1, To: 2}}}
	got, err := instances.ReadAssembly(strings.NewReader(in2), "x.IN2")
	require.NoError(t, err)
	assert.Equal(t, want, got)
	want.Cycle = 10
	got, err = instances.ReadAssembly(strings.NewReader(alb), "x.alb")
	require.NoError(t, err)
	assert.Equal(t, want, got)

	project, err := instances.ReadProject(strings.NewReader(rcp), "x.rcp")
	require.NoError(t, err)
	assert.Equal(t, []int{3, 4}, project.Capacity)
	assert.Equal(t, instances.Activity{Duration: 6, Needs: []int{3, 0}}, project.Activities[2])
	assert.Equal(t, []instances.Arc{{From: 0, To: 1}, {From: 0, To: 2}, {From: 1, To: 3}, {From: 2, To: 3}}, project.Arcs)
	other, err := instances.ReadProject(strings.NewReader(sm), "x.sm")
	require.NoError(t, err)
	assert.Equal(t, project, other)
}

func TestProblemsHaveAPlace(t *testing.T) {
	for _, c := range []struct{ file, text, want string }{
		{"x.txt", "", "x.txt: the name of an assembly ends with .IN2 or .alb"},
		{"x.in2", "", "x.in2: 0 of 0 tasks have a time"},
		{"x.in2", "2\n4\nx\n", `x.in2:3: the time of a task must be a whole number, not "x"`},
		{"x.in2", "2\n4\n5\n1,2\n", "x.in2: the line -1,-1 that ends the arcs is missing"},
		{"x.in2", "2\n4\n5\n1,3\n2,2\n-1,-1", "x.in2:4: the second task is 3; it must lie between 1 and 2\nx.in2:5: task 2 precedes itself"},
		{"x.in2", "3\n4\n5\n6\n1,2\n3,1\n2,3\n-1,-1", "x.in2: task 1 is on a circle of arcs"},
		{"x.in2", "99999999999999999999\n", "x.in2:1: the number of tasks is too large"},
		{"x.alb", strings.Replace(alb, "2 5", "3 5", 1), "x.alb:13: task 3 has a time already\nx.alb: task 2 has no time"},
		{"x.alb", strings.Replace(alb, "<end>", "<linked tasks>", 1), `x.alb:19: the section "<linked tasks>" is not known`},
		{"x.rcp", strings.Replace(rcp, "6 3", "6 4", 1), "x.rcp: activity 3 needs 4 of resource 1, which has 3"},
		{"x.rcp", rcp + "1", `x.rcp:7: expected nothing after the last activity, not "1"`},
		{"x.rcp", "4 2\n3 4\n0 0 0 2 2 9\n", "x.rcp:3: a successor is 9; it must lie between 1 and 4"},
		{"x.rcp", "4 2\n3 4\n", "x.rcp: the file ends before a duration"},
		{"x.sm", strings.Replace(sm, "nonrenewable              :  0", "nonrenewable              :  1", 1), `resources that are "nonrenewable" cannot be read`},
		{"x.sm", strings.Replace(sm, "2        1          1           4", "2        2          1           4", 1), "job 2 has modes"},
		{"x.sm", "", "the number of jobs or of resources is missing"},
	} {
		err := read(c.file, c.text)
		require.Error(t, err, c.want)
		assert.Contains(t, err.Error(), c.want)
	}
}

func read(file, text string) error {
	var err error
	switch filepath.Ext(file) {
	case ".rcp", ".sm":
		_, err = instances.ReadProject(strings.NewReader(text), file)
	default:
		_, err = instances.ReadAssembly(strings.NewReader(text), file)
	}
	return err
}

func TestManifest(t *testing.T) {
	rows, err := instances.ReadManifest(strings.NewReader("file,n,capacity,best_lb,best_ub,arcs\na/b.IN2,7,10,3,4,9\n"), "manifest.csv")
	require.NoError(t, err)
	assert.Equal(t, []instances.Row{{File: "a/b.IN2", Tasks: 7, Capacity: 10, Lower: 3, Upper: 4, Line: 2}}, rows)

	_, err = instances.ReadManifest(strings.NewReader("file,n\n"), "manifest.csv")
	assert.EqualError(t, err, "manifest.csv:1: the column best_lb is missing\nmanifest.csv:1: the column best_ub is missing")
	_, err = instances.ReadManifest(strings.NewReader("file,n,best_lb,best_ub\n../x,7,4,3\na,b,1,1\n"), "manifest.csv")
	require.Error(t, err)
	assert.Contains(t, err.Error(), `manifest.csv:2: the file "../x" must lie below`)
	assert.Contains(t, err.Error(), "manifest.csv:2: best_lb is 4, above best_ub")
	assert.Contains(t, err.Error(), `manifest.csv:3: n must be a whole number, not "b"`)
}

// benchFolder holds benchmark files when somebody has put them there; they carry no licence and are no part of the project.
const benchFolder = "../../../shared/bench"

func TestEveryBenchmarkFileIsRead(t *testing.T) {
	for _, set := range []string{"salbp", "rcpsp"} {
		folder := filepath.Join(benchFolder, set)
		f, err := os.Open(filepath.Join(folder, "manifest.csv"))
		if err != nil {
			t.Skip("no benchmark files in " + folder)
		}
		rows, err := instances.ReadManifest(f, "manifest.csv")
		require.NoError(t, err)
		require.NoError(t, f.Close())
		for _, row := range rows {
			data, err := os.ReadFile(filepath.Join(folder, filepath.FromSlash(row.File)))
			require.NoError(t, err)
			require.NoError(t, read(row.File, string(data)))
		}
	}
}

func FuzzReadAssembly(f *testing.F) {
	f.Add(in2)
	f.Add(alb)
	f.Add("2\n4\n5\n1,2\n2,1\n-1,-1")
	f.Fuzz(func(t *testing.T, text string) {
		for _, file := range []string{"x.in2", "x.alb"} {
			a, err := instances.ReadAssembly(strings.NewReader(text), file)
			if err == nil {
				require.NoError(t, sound(len(a.Tasks), a.Arcs))
			}
		}
	})
}

func FuzzReadProject(f *testing.F) {
	f.Add(rcp)
	f.Add(sm)
	f.Add("1 0 0 0")
	f.Fuzz(func(t *testing.T, text string) {
		for _, file := range []string{"x.rcp", "x.sm"} {
			p, err := instances.ReadProject(strings.NewReader(text), file)
			if err != nil {
				continue
			}
			require.NoError(t, sound(len(p.Activities), p.Arcs))
			for _, a := range p.Activities {
				require.Len(t, a.Needs, len(p.Capacity))
			}
		}
	})
}

func FuzzReadManifest(f *testing.F) {
	f.Add("file,n,capacity,best_lb,best_ub\na/b.IN2,7,10,3,4\n")
	f.Add("file,n,best_lb,best_ub\n\"a\nb\",7,3,4\n")
	f.Fuzz(func(t *testing.T, text string) {
		rows, err := instances.ReadManifest(strings.NewReader(text), "manifest.csv")
		if err != nil {
			return
		}
		for _, row := range rows {
			require.True(t, filepath.IsLocal(row.File) && row.Lower <= row.Upper)
		}
	})
}

// sound says whether arcs join tasks that exist and can be put in an order, by removing what nothing precedes.
func sound(n int, arcs []instances.Arc) error {
	waits := map[int]int{}
	for _, a := range arcs {
		if a.From < 0 || a.From >= n || a.To < 0 || a.To >= n {
			return fmt.Errorf("arc %v of %d tasks", a, n)
		}
		waits[a.To]++
	}
	for range n {
		for _, a := range arcs {
			if waits[a.From] == 0 && waits[a.To] > 0 {
				waits[a.To] = 0
				for _, b := range arcs {
					if b.To == a.To && waits[b.From] > 0 {
						waits[a.To]++
					}
				}
			}
		}
	}
	for _, w := range waits {
		if w > 0 {
			return fmt.Errorf("circle in %v", arcs)
		}
	}
	return nil
}
