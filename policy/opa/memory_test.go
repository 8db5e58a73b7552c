package opa_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/gen"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

var what = flag.Int("what-if", 2, "changed inventories that a remembering engine is asked about, of each portfolio")

// mutator changes facts of an inventory at random. A fact that becomes known takes the value that a fact of the same name has
// elsewhere, so that references lead somewhere.
type mutator struct {
	rnd    *rand.Rand
	facts  []inventory.FactInfo
	values map[string][]any // by kind of block, name and type
}

func newMutator(inv *inventory.Inventory, seed uint64) *mutator {
	m := &mutator{rnd: rand.New(rand.NewPCG(seed, 5)), values: map[string][]any{}}
	for f := range inv.Facts() {
		m.facts = append(m.facts, f)
		if f.State == inventory.Known && f.Field.Block == "" {
			m.values[m.key(f)] = append(m.values[m.key(f)], f.Value)
		}
	}
	return m
}

func (m *mutator) key(f inventory.FactInfo) string {
	return fmt.Sprint(f.Block.Kind, f.Field.Name, f.Field.Type, f.Field.Refs)
}

func (m *mutator) change() inventory.Change {
	f := m.facts[m.rnd.IntN(len(m.facts))]
	if values := m.values[m.key(f)]; len(values) > 0 && m.rnd.IntN(2) == 0 {
		return inventory.Change{Path: f.Path, State: inventory.Known, Value: values[m.rnd.IntN(len(values))]}
	}
	states := []inventory.State{inventory.LeftOut, inventory.Unknown, inventory.NotApplicable}
	return inventory.Change{Path: f.Path, State: states[m.rnd.IntN(len(states))]}
}

// next is one of some inventories with one to three facts changed.
func (m *mutator) next(from []*inventory.Inventory) (*inventory.Inventory, []inventory.Change) {
	inv := from[m.rnd.IntN(len(from))]
	if m.rnd.IntN(8) == 0 { // the header is no block
		header := *inv
		header.Header.Complete = []inventory.Fact[[]string]{{}, inventory.Is([]string{"flows"})}[m.rnd.IntN(2)]
		header.Header.Marking = []inventory.Fact[string]{{}, inventory.Is("secret")}[m.rnd.IntN(2)]
		inv = &header
	}
	switch m.rnd.IntN(8) {
	case 0:
		inv = inv.On(inv.AsOf().AddDays(m.rnd.IntN(400)))
	case 1:
		inv = inv.Without(inventory.Ref{Kind: inventory.KindServer, ID: inv.Servers[m.rnd.IntN(len(inv.Servers))].ID})
	case 2:
		if put, err := inv.Put(inv.Copy(m.facts[m.rnd.IntN(len(m.facts))].Block)); err == nil {
			inv = put
		}
	}
	var done []inventory.Change
	for range 1 + m.rnd.IntN(3) {
		c := m.change()
		if next, err := inv.With(c); err == nil { // a nested block may be gone
			inv, done = next, append(done, c)
		}
	}
	return inv, done
}

// evaluated is everything an engine and an assessor say of an inventory, as JSON.
func evaluated(t *testing.T, e *opa.Engine, assessor *readiness.Assessor, inv *inventory.Inventory) string {
	intrinsic, err := e.Classify(t.Context(), inv)
	if err != nil {
		return err.Error()
	}
	rep, err := e.Evaluate(t.Context(), inv, readiness.Propagate(inv, intrinsic))
	if err != nil {
		return err.Error()
	}
	a, err := assessor.Assess(inv, nil, rep, readiness.DefaultModel())
	if err != nil {
		return err.Error()
	}
	out, err := json.Marshal(map[string]any{"intrinsic": intrinsic, "report": rep, "assessment": a})
	if err != nil {
		t.Error(err)
	}
	return string(out)
}

func ministry(t testing.TB) *inventory.Inventory {
	inv, diags, err := inventory.Load(t.Context(), os.DirFS("../../examples/inventories/ministere"), inventory.LoadOptions{})
	require.NoError(t, err)
	require.False(t, diags.HasErrors(), diags.Error())
	return inv
}

// TestRememberingChangesNothing asks engines and assessors about inventories that differ in a few facts, one after another and at once:
// those that remember everything, and those that have room for little. What they say is what is said by those that remember nothing.
func TestRememberingChangesNothing(t *testing.T) {
	plain, err := opa.DefaultOnes()
	require.NoError(t, err)
	portfolios := map[string]*inventory.Inventory{
		"known":    gen.Inventory(gen.Options{Seed: 3, Applications: 8}),
		"unknown":  gen.Inventory(gen.Options{Seed: 4, Applications: 6, Unknown: 0.05}),
		"ministry": ministry(t),
	}
	for name, inv := range portfolios {
		t.Run(name, func(t *testing.T) {
			n := *what
			if name == "ministry" || testing.Short() {
				n = max(n/3, 1)
			}
			m := newMutator(inv, 1)
			all, little := plain.Remembering(0), plain.Remembering(300<<10)
			allCases, fewCases := readiness.NewAssessor(0), readiness.NewAssessor(300<<10)
			seen, want := []*inventory.Inventory{inv}, []string{evaluated(t, plain, nil, inv)}
			require.Equal(t, want[0], evaluated(t, all, allCases, inv))
			for range n {
				next, changes := m.next(seen)
				seen, want = append(seen, next), append(want, evaluated(t, plain, nil, next))
				for _, got := range []string{evaluated(t, all, allCases, next), evaluated(t, little, fewCases, next)} {
					if got != want[len(want)-1] {
						require.Equal(t, want[len(want)-1], got, "after %v", changes)
					}
				}
			}
			t.Run("at once", func(t *testing.T) {
				both, cases := plain.Remembering(1<<20), readiness.NewAssessor(1<<20)
				var wait sync.WaitGroup
				for w := range 3 {
					wait.Go(func() {
						for i := range seen {
							at := (i + w*5) % len(seen)
							if got := evaluated(t, both, cases, seen[at]); got != want[at] {
								t.Errorf("inventory %d is judged another way", at)
							}
						}
					})
				}
				wait.Wait()
			})
		})
	}
}

// TestRememberedInventoryReadAgain reads the same files twice: all blocks are others, and say the same.
func TestRememberedInventoryReadAgain(t *testing.T) {
	plain, err := opa.DefaultOnes()
	require.NoError(t, err)
	e, cases := plain.Remembering(0), readiness.NewAssessor(0)
	first := evaluated(t, e, cases, ministry(t))
	require.Equal(t, first, evaluated(t, e, cases, ministry(t)))
}

// TestRememberedBudget runs into a limit, before and after something was remembered: the error is the same.
func TestRememberedBudget(t *testing.T) {
	plain, err := opa.New(t.Context(), opa.Config{Limits: opa.Limits{Steps: 300}, Packs: []string{"house"}})
	require.NoError(t, err)
	inv := gen.Inventory(gen.Options{Seed: 3, Applications: 1})
	want := evaluated(t, plain, nil, inv)
	require.Contains(t, want, opa.ErrBudget.Error())
	e := plain.Remembering(0)
	for range 2 {
		require.Equal(t, want, evaluated(t, e, readiness.NewAssessor(0), inv))
	}
}
