package questions_test

import (
	"context"
	"flag"
	"math/rand/v2"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/questions"
)

// rules is the embedded library, compiled once for all tests.
var rules = sync.OnceValue(func() readiness.Evaluate {
	engine, err := opa.New(context.Background(), opa.Config{})
	if err != nil {
		panic(err)
	}
	engine = engine.Remembering(0)
	return readiness.EvaluateWith(engine.Classify, engine.Evaluate)
})

func load(t testing.TB, name string) *inventory.Inventory {
	t.Helper()
	inv, diags, err := inventory.Load(t.Context(), os.DirFS(filepath.Join("..", "..", "examples", "inventories", name)), inventory.LoadOptions{})
	require.NoError(t, err)
	require.False(t, diags.HasErrors(), diags.Error())
	return inv
}

// assessor remembers what was assessed of applications that are the same in many inventories.
var assessor = readiness.NewAssessor(0)

// truth is a completion of all facts that verdicts wait for.
type truth map[inventory.Path]inventory.Change

func completion(inv *inventory.Inventory, ranking *questions.Ranking, choose func(n int) int) truth {
	prior := questions.Uniform(inv)
	out := truth{}
	for _, q := range ranking.Questions {
		f, _ := inv.Fact(q.Fact)
		values, _ := prior(f)
		v := values[choose(len(values))]
		out[q.Fact] = inventory.Change{Path: q.Fact, State: v.State, Value: v.Value}
	}
	return out
}

// open counts the undetermined verdicts once some questions are answered from a truth.
func open(t testing.TB, inv *inventory.Inventory, known truth, asked []inventory.Path) int {
	t.Helper()
	var changes []inventory.Change
	for _, p := range asked {
		changes = append(changes, known[p])
	}
	now, err := inv.With(changes...)
	require.NoError(t, err)
	_, a, err := rules().AssessBy(t.Context(), assessor, now, readiness.DefaultModel())
	require.NoError(t, err)
	n := 0
	for _, app := range a.Applications {
		for _, v := range app.Verdicts {
			if v.Outcome == readiness.Undetermined {
				n++
			}
		}
	}
	return n
}

var (
	draws = flag.Int("draws", 3, "draws of ten random questions for each completion of the ministry")
	drawn = flag.Int("completions", 1, "drawn completions of the ministry, beside those of all first and all last values")
)

// Ten questions of the ranking, answered from a completion of the unknown facts that the ranking has not seen, settle at least three times
// the verdicts that ten questions do which are drawn among all those that verdicts wait for.
func TestTenBestAgainstTenRandom(t *testing.T) {
	if testing.Short() {
		t.Skip("some hundred evaluations of the ministry")
	}
	inv := load(t, "ministere")
	ranking, err := questions.Rank(t.Context(), inv, rules(), readiness.DefaultModel(), questions.Options{})
	require.NoError(t, err)
	var best, all []inventory.Path
	for _, q := range ranking.Questions {
		if q.Verdicts > 0 {
			all = append(all, q.Fact)
		}
		if len(best) < 10 {
			best = append(best, q.Fact)
		}
	}
	before := open(t, inv, nil, nil)
	t.Logf("%d verdicts are undetermined and wait for %d facts; %d evaluations for the ranking, complete: %v", before, len(all), ranking.Evaluations, ranking.Complete)
	truths := []truth{
		completion(inv, ranking, func(int) int { return 0 }),
		completion(inv, ranking, func(n int) int { return n - 1 }),
	}
	names := []string{"first values", "last values"}
	for seed := range uint64(*drawn) {
		rng := rand.New(rand.NewPCG(seed+1, 5))
		truths, names = append(truths, completion(inv, ranking, rng.IntN)), append(names, "seed "+string(rune('1'+seed)))
	}
	for i, known := range truths {
		settled := before - open(t, inv, known, best)
		rng := rand.New(rand.NewPCG(100+uint64(i), 5))
		random := 0
		for range *draws {
			var ten []inventory.Path
			for _, n := range rng.Perm(len(all))[:10] {
				ten = append(ten, all[n])
			}
			random += before - open(t, inv, known, ten)
		}
		mean := float64(random) / float64(*draws)
		t.Logf("truth of %s: ten best settle %d, ten random %.2f (mean of %d draws): %.1f times", names[i], settled, mean, *draws, float64(settled)/mean)
		require.GreaterOrEqual(t, float64(settled), 3*mean, names[i])
	}
}
