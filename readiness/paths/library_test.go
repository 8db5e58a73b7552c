package paths

import (
	"context"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/gen"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/rego"
)

var engine = sync.OnceValues(func() (*opa.Engine, error) { return opa.New(context.Background(), opa.Config{}) })

func ask(t *testing.T) readiness.Evaluate {
	t.Helper()
	e, err := engine()
	require.NoError(t, err)
	return readiness.EvaluateWith(e.Classify, e.Evaluate)
}

// exampleOf names the rule whose example shows a rule's fixes, where its own has nothing to put right.
var exampleOf = map[policy.RuleID]string{"MA-2492-01": "ma_2492_17a", "MA-2492-02": "ma_2492_17a"}

// TestFixesWork holds the fixes of the library to what they promise: in the example of its own rule, each rule's fixes take an objection away.
func TestFixesWork(t *testing.T) {
	e, err := engine()
	require.NoError(t, err)
	ctx := context.Background()
	eval := ask(t)
	for _, r := range e.Rules() {
		if len(r.Fixes) == 0 {
			continue
		}
		dir := strings.ReplaceAll(r.Package, ".", "/")
		if other := exampleOf[r.ID]; other != "" {
			dir = path.Join(path.Dir(dir), other)
		}
		src, err := fs.ReadFile(rego.FS, dir+"/example.hcl")
		require.NoError(t, err)
		inv, diags := inventory.Parse("example.inv.hcl", src, inventory.LoadOptions{})
		require.False(t, diags.HasErrors(), "%v", diags)
		if len(inv.Targets) == 0 { // there must be a verdict
			target, err := inventory.NewBlock(inventory.KindTarget, "lieu")
			require.NoError(t, err)
			require.NoError(t, inventory.SetFact(target, "kind", "own_premises"))
			inv, err = inv.Adding(target)
			require.NoError(t, err)
		}
		f, err := New(ctx, inv, eval, Options{})
		require.NoError(t, err)
		require.True(t, f.cured(t, r.ID), "no fix of %s takes away what it objects to in its own example", r.ID)
	}
}

// cured reports whether an action of a rule takes away an objection of it.
func (f *Finder) cured(t *testing.T, id policy.RuleID) bool {
	for i := range f.base.assessment.Applications {
		a := &f.base.assessment.Applications[i]
		for j := range a.Verdicts {
			v := &a.Verdicts[j]
			for _, o := range f.base.objections(a.ID, v, f.opt.Goal) {
				if o.id != id {
					continue
				}
				for _, act := range o.own {
					w, err := f.after(context.Background(), f.base, []Action{act})
					require.NoError(t, err, "%s: %v", id, act.Changes)
					n, err := w.verdict(a.ID, v.Target)
					require.NoError(t, err)
					still := w.objections(a.ID, n, f.opt.Goal)
					if !slices.ContainsFunc(still, func(x *objection) bool { return x.key() == o.key() }) {
						return true
					}
				}
			}
		}
	}
	return false
}

// TestEveryRuleSaysWhatCanBeDone asks of every rule of the packs that are on by default, if it can deny or hold back, for fixes or for the reason
// why there are none.
func TestEveryRuleSaysWhatCanBeDone(t *testing.T) {
	e, err := engine()
	require.NoError(t, err)
	for _, r := range e.Rules() {
		switch r.Effect {
		case policy.EffectDeny, policy.EffectCondition, policy.EffectBeforeWave, policy.EffectRequire:
			require.False(t, len(r.Fixes) == 0 && r.NoFix.En == "", "%s: state custom.fixes, or custom.no_fix with the reason", r.ID)
		}
	}
}

// TestPathsHoldInTheAgency applies every path of some applications from outside and asks the rules again.
func TestPathsHoldInTheAgency(t *testing.T) {
	ctx := context.Background()
	eval := ask(t)
	inv, diags, err := inventory.Load(ctx, os.DirFS("../../examples/inventories/agence"), inventory.LoadOptions{})
	require.NoError(t, err)
	require.False(t, diags.HasErrors())
	status := map[Status]int{}
	for _, goal := range []readiness.Outcome{readiness.Eligible, readiness.Conditional} {
		f, err := New(ctx, inv, eval, Options{Goal: goal})
		require.NoError(t, err)
		for _, app := range []string{"annuaire", "controle"} {
			list, err := f.Paths(ctx, app)
			require.NoError(t, err)
			for i := range list {
				status[list[i].Status]++
				f.holds(t, inv, &list[i])
			}
		}
	}
	require.NotZero(t, status[Cleared])
	require.NotZero(t, status[Nothing])
}

// holds evaluates the inventory with a path done.
func (f *Finder) holds(t *testing.T, inv *inventory.Inventory, p *Path) {
	ctx := context.Background()
	if p.Status == Nothing {
		require.NotEmpty(t, p.Obstacles, "%s to %s", p.Application, p.Target)
		require.Empty(t, p.Actions)
		return
	}
	after, err := Apply(inv, p.Actions)
	require.NoError(t, err)
	_, now, err := f.eval.Assess(ctx, after, readiness.DefaultModel())
	require.NoError(t, err)
	v := now.Application(p.Application).Verdict(p.Target)
	require.Equal(t, p.To, v.Outcome)
	if p.Status == Cleared {
		require.Equal(t, readiness.Undetermined, v.Outcome)
		require.GreaterOrEqual(t, v.AtBest(), p.Goal, "%s to %s", p.Application, p.Target)
		require.NotEmpty(t, p.Ask)
	} else {
		require.GreaterOrEqual(t, v.AtWorst(), p.Goal)
	}
	for _, a := range f.base.assessment.Applications {
		for _, old := range a.Verdicts {
			require.GreaterOrEqual(t, now.Application(a.ID).Verdict(old.Target).AtWorst(), old.AtWorst(), "%s to %s spoils %s on %s", p.Application, p.Target, a.ID, old.Target)
		}
	}
}

// TestPathsHoldInGeneratedInventories does the same where facts were drawn.
func TestPathsHoldInGeneratedInventories(t *testing.T) {
	ctx := context.Background()
	status := map[Status]int{}
	for seed := range uint64(2) {
		inv := gen.Inventory(gen.Options{Seed: seed, Applications: 6, Unknown: 0.05 * float64(seed)})
		f, err := New(ctx, inv, ask(t), Options{Goal: []readiness.Outcome{readiness.Eligible, readiness.Conditional}[seed%2]})
		require.NoError(t, err)
		for _, a := range f.base.assessment.Applications {
			for i, v := range a.Verdicts {
				if i%2 == int(seed) {
					continue
				}
				p, err := f.Path(ctx, a.ID, v.Target)
				require.NoError(t, err)
				status[p.Status]++
				f.holds(t, inv, p)
			}
		}
	}
	t.Log(status)
	require.NotZero(t, status[Reached]+status[Cleared])
}
