package opa_test

import (
	"context"
	"flag"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/gen"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

var documents = flag.Int("documents", 3, "generated documents to complete exhaustively")

// TestExhaustiveCompletion compares three-valued answers with what they mean: all completions of at most six unknown facts with few
// values. An answer may be undetermined without need; it may never claim what some completion contradicts. The completions differ in those
// facts alone, so an engine that remembers answers them; the one that answers with the facts unknown never saw them.
func TestExhaustiveCompletion(t *testing.T) {
	e, err := opa.EveryPack()
	require.NoError(t, err)
	var findings, verdicts tally
	remembering := e.Remembering(0)
	if testing.Short() {
		*documents = min(*documents, 1)
	}
	for seed := range uint64(*documents) {
		inv := gen.Inventory(gen.Options{Seed: seed, Applications: 2})
		facts := pick(inv, rand.New(rand.NewPCG(seed, 7)))
		var unknown []inventory.Change
		for _, f := range facts {
			unknown = append(unknown, inventory.Change{Path: f.path, State: inventory.Unknown})
		}
		open, err := inv.With(unknown...)
		require.NoError(t, err)
		got := answers(t, e, open)
		seen := map[string][]policy.Outcome{} // per finding, what each completion says; none is satisfied
		seenVerdicts := map[string][]readiness.Outcome{}
		n := 0
		complete(facts, nil, func(changes []inventory.Change) {
			full, err := inv.With(changes...)
			require.NoError(t, err)
			a := answers(t, remembering, full)
			for k, o := range a.findings {
				for len(seen[k]) < n {
					seen[k] = append(seen[k], policy.OutcomeSatisfied)
				}
				seen[k] = append(seen[k], o)
			}
			for k, o := range a.verdicts {
				seenVerdicts[k] = append(seenVerdicts[k], o)
			}
			n++
		})
		for k := range got.findings {
			if _, ok := seen[k]; !ok {
				seen[k] = nil
			}
		}
		for k, outcomes := range seen {
			for len(outcomes) < n {
				outcomes = append(outcomes, policy.OutcomeSatisfied)
			}
			all := slices.Compact(slices.Sorted(slices.Values(outcomes)))
			want, stated := got.findings[k]
			switch {
			case want == policy.OutcomeUndetermined:
				needless := len(all) == 1 && all[0] != policy.OutcomeUndetermined
				findings.count(needless)
				if needless && testing.Verbose() {
					t.Logf("seed %d: needlessly undetermined: %s; unknown: %v", seed, k, facts)
				}
			case stated:
				require.Equal(t, []policy.Outcome{want}, all, "seed %d: %s; unknown: %v", seed, k, facts)
				findings.settled++
			default:
				require.Equal(t, []policy.Outcome{policy.OutcomeSatisfied}, all, "seed %d: %s; unknown: %v", seed, k, facts)
			}
		}
		for k, o := range got.verdicts {
			all := slices.Compact(slices.Sorted(slices.Values(seenVerdicts[k])))
			switch {
			case o != readiness.Undetermined:
				require.Equal(t, []readiness.Outcome{o}, all, "seed %d: verdict of %s; unknown: %v", seed, k, facts)
				verdicts.settled++
			default:
				needless := len(all) == 1 && all[0] != readiness.Undetermined
				verdicts.count(needless)
				if needless && testing.Verbose() {
					t.Logf("seed %d: needlessly undetermined: %s is %s; unknown: %v", seed, k, all[0], facts)
				}
			}
		}
	}
	t.Logf("%d documents: no unsound answer; findings undetermined %d, needlessly %d; verdicts settled %d, undetermined %d, needlessly %d",
		*documents, findings.undetermined, findings.needless, verdicts.settled, verdicts.undetermined, verdicts.needless)
}

type tally struct{ settled, undetermined, needless int }

func (t *tally) count(needless bool) {
	t.undetermined++
	if needless {
		t.needless++
	}
}

// fact is a fact of few values.
type fact struct {
	path   inventory.Path
	values []any
}

func (f fact) String() string { return string(f.path) }

// pick chooses up to six known facts of few values, all ways of completing which are at most 96.
func pick(inv *inventory.Inventory, rnd *rand.Rand) []fact {
	var all []fact
	for f := range inv.Facts() {
		if f.State != inventory.Known {
			continue
		}
		switch {
		case f.Field.Type == "bool":
			all = append(all, fact{f.Path, []any{false, true}})
		case f.Field.Type == "string" && len(f.Field.Enum) > 0:
			var values []any
			for _, w := range f.Field.Enum {
				values = append(values, w)
			}
			all = append(all, fact{f.Path, values})
		case f.Field.Type == "integer" && f.Field.Max != nil && *f.Field.Max <= 4:
			var values []any
			for n := *f.Field.Min; n <= *f.Field.Max; n++ {
				values = append(values, n)
			}
			values = append(values, inventory.NotApplicable) // a rating may turn out not to apply
			all = append(all, fact{f.Path, values})
		}
	}
	rnd.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	// Facts of applications and datasets decide more than those of the catalogue; take them first.
	slices.SortStableFunc(all, func(a, b fact) int { return weight(a) - weight(b) })
	var out []fact
	ways := 1
	for _, f := range all {
		if len(out) < 6 && ways*len(f.values) <= 96 && rnd.IntN(3) > 0 {
			out = append(out, f)
			ways *= len(f.values)
		}
	}
	return out
}

func weight(f fact) int {
	switch f.path.Block().Kind {
	case inventory.KindApplication, inventory.KindDataset, inventory.KindRegister, inventory.KindAdministration, inventory.KindStudy, inventory.KindMarketCheck:
		return 0
	case inventory.KindTarget, inventory.KindContract:
		return 1
	}
	return 2
}

func complete(facts []fact, done []inventory.Change, visit func([]inventory.Change)) {
	if len(facts) == 0 {
		visit(done)
		return
	}
	for _, v := range facts[0].values {
		change := inventory.Change{Path: facts[0].path, State: inventory.Known, Value: v}
		if state, ok := v.(inventory.State); ok {
			change.State = state
		}
		complete(facts[1:], append(slices.Clone(done), change), visit)
	}
}

type answered struct {
	findings map[string]policy.Outcome
	verdicts map[string]readiness.Outcome
}

// answers runs the stages and keys what they say by application, rule and target. A violation wins over an undetermined finding about
// another subject of the same rule and target.
func answers(t *testing.T, e *opa.Engine, inv *inventory.Inventory) answered {
	t.Helper()
	ctx := context.Background()
	intrinsic, err := e.Classify(ctx, inv)
	require.NoError(t, err)
	rep, err := e.Evaluate(ctx, inv, readiness.Propagate(inv, intrinsic))
	require.NoError(t, err)
	asm, err := readiness.Assess(inv, rep.Classes, rep, readiness.DefaultModel())
	require.NoError(t, err)
	out := answered{map[string]policy.Outcome{}, map[string]readiness.Outcome{}}
	for _, a := range rep.Applications {
		for _, f := range a.Findings {
			if f.Outcome == policy.OutcomeWaived {
				f.Outcome = policy.OutcomeViolated
			}
			k := fmt.Sprintf("%s of %s on %q", f.Rule, a.Application, f.Target)
			out.findings[k] = max(out.findings[k], f.Outcome)
		}
	}
	for _, a := range asm.Applications {
		for _, v := range a.Verdicts {
			out.verdicts[a.ID+" on "+v.Target] = v.Outcome
		}
	}
	return out
}
