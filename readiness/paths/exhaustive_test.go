package paths

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// switches are facts of an application that the made-up rules of these tests read.
var switches = []string{"monitoring", "continuity_plan", "admin_mfa", "roles_separated", "logs", "backups", "backup_offline", "segmented"}

// madeUp is a rule: it applies when a switch is on ("" is always), and is violated unless all switches of one of its groups are on. A rule
// without groups can be met by nothing but its own switch staying off.
type madeUp struct {
	policy.Rule
	when   string
	groups [][]string
}

// madeUpWorld is one application, one target, and made-up rules.
type madeUpWorld struct {
	inv   *inventory.Inventory
	rules []madeUp
}

func (w *madeUpWorld) eval(_ context.Context, inv *inventory.Inventory) (*policy.Report, error) {
	app := inv.Applications[0]
	on := func(name string) (bool, bool) {
		info, _ := inv.Fact(inventory.Path("application.a." + name))
		v, _ := info.Value.(bool)
		return v, info.State == inventory.Known
	}
	rep := &policy.Report{Classes: &policy.Classes{Applications: []policy.ApplicationClass{{Application: app.ID}}}}
	found := policy.ApplicationReport{Application: app.ID}
	for _, r := range w.rules {
		rep.Rules = append(rep.Rules, r.Rule)
		if outcome, missing := r.judge(on); outcome != policy.OutcomeSatisfied {
			found.Findings = append(found.Findings, policy.Finding{Rule: r.ID, Outcome: outcome, Missing: missing, Subject: inventory.Ref{Kind: inventory.KindApplication, ID: "a"}})
		}
	}
	rep.Applications = []policy.ApplicationReport{found}
	return rep, nil
}

// judge tries the switches that are not known both ways.
func (r madeUp) judge(on func(string) (bool, bool)) (policy.Outcome, []inventory.Path) {
	var unknown []string
	for _, s := range switches {
		if _, known := on(s); !known && slices.Contains(r.Facts, "input.application."+s) {
			unknown = append(unknown, s)
		}
	}
	var violated, satisfied bool
	for bits := range 1 << len(unknown) {
		is := func(s string) bool {
			if i := slices.Index(unknown, s); i >= 0 {
				return bits>>i&1 == 1
			}
			v, _ := on(s)
			return v
		}
		met := r.when != "" && !is(r.when)
		for _, g := range r.groups {
			met = met || !slices.ContainsFunc(g, func(s string) bool { return !is(s) })
		}
		violated, satisfied = violated || !met, satisfied || met
	}
	switch {
	case !violated:
		return policy.OutcomeSatisfied, nil
	case !satisfied:
		return policy.OutcomeViolated, nil
	}
	var missing []inventory.Path
	for _, s := range unknown {
		missing = append(missing, inventory.Path("application.a."+s))
	}
	return policy.OutcomeUndetermined, missing
}

func randomWorld(r *rand.Rand) *madeUpWorld {
	app := &inventory.Application{Block: inventory.Block{ID: "a"}, Name: inventory.Is("A"), Owns: inventory.Is([]inventory.Ref{}), Reads: inventory.Is([]inventory.Ref{}), Flows: inventory.Is([]*inventory.Flow{}), HostedOn: inventory.Is([]inventory.Ref{})}
	for _, s := range switches {
		switch r.IntN(6) {
		case 0:
			_ = inventory.SetFact(app, s, "true")
		case 1: // not known
		default:
			_ = inventory.SetFact(app, s, "false")
		}
	}
	inv, _ := inventory.New(20000, inventory.Inventory{Applications: []*inventory.Application{app}, Targets: []*inventory.Target{{Block: inventory.Block{ID: "t"}, Kind: inventory.Is("cloud")}}})
	w := &madeUpWorld{inv: inv}
	some := func(n int) []string {
		out := slices.Clone(switches)
		r.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
		out = out[:n]
		slices.Sort(out)
		return out
	}
	for i := range 2 + r.IntN(4) {
		x := madeUp{Rule: policy.Rule{ID: policy.RuleID(fmt.Sprintf("R-%d", i)), Effect: policy.EffectCondition, Severity: policy.SeverityHigh, Dimension: policy.Security}}
		if r.IntN(3) == 0 {
			x.Effect = policy.EffectDeny
		}
		if r.IntN(3) == 0 {
			x.when = some(1)[0]
		}
		for range 1 + r.IntN(3) {
			x.groups = append(x.groups, some(1+r.IntN(2)))
		}
		if x.when != "" && r.IntN(4) == 0 {
			x.groups = nil
		}
		for _, g := range x.groups {
			if r.IntN(5) > 0 {
				fix := policy.Fix{Effort: efforts[r.IntN(3)]}
				for _, s := range g {
					fix.Set = append(fix.Set, policy.FixFact{Fact: "application." + s, To: []string{"true"}})
				}
				x.Fixes = append(x.Fixes, fix)
			}
		}
		for _, s := range append(slices.Concat(x.groups...), x.when) {
			if s != "" {
				x.Facts = append(x.Facts, "input.application."+s)
			}
		}
		slices.Sort(x.Facts)
		x.Facts = slices.Compact(x.Facts)
		w.rules = append(w.rules, x)
	}
	return w
}

// exhaustive is the least effort over all sets of some actions, and the actions of what objects after any of them.
func exhaustive(t *testing.T, f *Finder, actions []Action) (days int, found bool, known []Action) {
	ctx := context.Background()
	known = actions
	for bits := range 1 << len(actions) {
		var chosen []Action
		for i, a := range actions {
			if bits>>i&1 == 1 {
				chosen = merge(chosen, a)
			}
		}
		w, err := f.after(ctx, f.base, chosen)
		require.NoError(t, err)
		v, err := w.verdict("a", "t")
		require.NoError(t, err)
		for _, o := range w.objections("a", v, f.opt.Goal) {
			known = merge(known, f.base.bind("a", "t", o)...)
		}
		_, worse := compare(f.base, w, f.opt.Goal)
		if d := f.opt.Model.Cost(chosen); v.AtWorst() >= f.opt.Goal && !worse && (!found || d < days) {
			days, found = d, true
		}
	}
	return days, found, known
}

// everything is exhaustive over all actions that any set of actions brings up.
func everything(t *testing.T, f *Finder) (days int, found bool) {
	var actions []Action
	for {
		days, found, known := exhaustive(t, f, actions)
		if len(known) == len(actions) || len(known) > 8 {
			return days, found
		}
		actions = known
	}
}

// TestNoPathIsLongerThanNeeded compares the search with trying every set of fixes, on random rules: of those it met, without exception; and
// of all that any set could bring up, where a fix may help only once something else has been broken, nearly always.
func TestNoPathIsLongerThanNeeded(t *testing.T) {
	ctx := context.Background()
	reached, dead, missed := 0, 0, 0
	seeds := uint64(100)
	if os.Getenv("CLOUDFIRST_EXHAUSTIVE") != "" {
		seeds = 5000
	}
	for seed := range seeds {
		r := rand.New(rand.NewPCG(seed, 5))
		w := randomWorld(r)
		goal := []readiness.Outcome{readiness.Eligible, readiness.Conditional}[r.IntN(2)]
		f, err := New(ctx, w.inv, w.eval, Options{Goal: goal, Evaluations: 5000})
		require.NoError(t, err)
		p, err := f.Path(ctx, "a", "t")
		require.NoError(t, err)
		if p.Status == There {
			continue
		}
		days, found, _ := exhaustive(t, f, p.known)
		require.Equal(t, found, p.Status == Reached, "seed %d: %s %+v", seed, p.Status, p.Actions)
		require.True(t, p.Optimal)
		if all, any := everything(t, f); any && (!found || all < days) {
			missed++
		}
		if !found {
			dead++
			continue
		}
		reached++
		require.Equal(t, days, p.Days, "seed %d: %+v", seed, p.Actions)
		after, err := Apply(w.inv, p.Actions)
		require.NoError(t, err)
		_, a, err := readiness.Evaluate(w.eval).Assess(ctx, after, readiness.DefaultModel())
		require.NoError(t, err)
		require.GreaterOrEqual(t, a.Application("a").Verdict("t").AtWorst(), goal)
	}
	require.Greater(t, reached, int(seeds)/3)
	require.Greater(t, dead, int(seeds)/20)
	require.LessOrEqual(t, missed, int(seeds)/100)
	t.Log("reached", reached, "dead", dead, "missed", missed)
}
