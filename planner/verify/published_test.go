package verify_test

import (
	"context"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/planner/instances"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/packing"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/verify"
)

// publishedFolder holds the benchmark files when somebody has put them there; they carry no licence and are no part of the project.
var publishedFolder = flag.String("salbp.dir", "../../../shared/bench/salbp", "folder of the benchmark files")

// TestPublishedProblems checks the proofs of some published problems: every one is accepted, none is above a known solution, and none
// is accepted for a wave more.
func TestPublishedProblems(t *testing.T) {
	f, err := os.Open(filepath.Join(*publishedFolder, "manifest.csv"))
	if err != nil {
		t.Skip("no benchmark files in " + *publishedFolder)
	}
	defer f.Close()
	rows, err := instances.ReadManifest(f, "manifest.csv")
	require.NoError(t, err)
	weighed := 0
	for k, row := range rows {
		if k%11 != 0 {
			continue
		}
		p := published(t, row)
		work := int64(50_000)
		if len(p.Items) > 200 {
			if k%33 != 0 {
				continue
			}
			work = 30_000 // for the cheap proofs
		}
		for _, c := range packing.Bounds(context.Background(), p, work) {
			require.NoError(t, verify.Certificate(p, c), row.File)
			require.LessOrEqual(t, c.Waves, row.Upper, row.File)
			if c.Kind == packing.KindLoads {
				weighed++
				c.Waves++
				require.Error(t, verify.Certificate(p, c), row.File)
			}
		}
	}
	require.Greater(t, weighed, 5)
}

// published makes waves of the stations and items of the tasks.
func published(t *testing.T, row instances.Row) *packing.Problem {
	f, err := os.Open(filepath.Join(*publishedFolder, filepath.FromSlash(row.File)))
	require.NoError(t, err)
	defer f.Close()
	a, err := instances.ReadAssembly(f, row.File)
	require.NoError(t, err)
	n := len(a.Tasks)
	p := &packing.Problem{Waves: n, Capacity: [][]int64{make([]int64, n)}}
	for w := range n {
		p.Capacity[0][w] = int64(row.Capacity)
	}
	for i, task := range a.Tasks {
		p.Items = append(p.Items, packing.Item{Needs: []packing.Need{{Resource: 0, Amount: int64(task.Time)}}, Latest: n - 1, Rank: i})
	}
	for _, x := range a.Arcs {
		p.Arcs = append(p.Arcs, packing.Arc{From: x.From, To: x.To})
	}
	return p
}
