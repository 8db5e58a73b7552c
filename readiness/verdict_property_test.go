package readiness

import (
	"maps"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// world is a case in which nothing is unknown.
type world struct {
	offers   map[string]int // of the one component in use, by target
	hosted   map[string]bool
	needs    []policy.Requirement
	reliefs  []policy.Relief
	findings []policy.Finding
	effects  map[policy.RuleID]policy.Effect
}

// worldsOf completes in every way what a case leaves open; nil when there are too many ways to try.
func worldsOf(inv *inventory.Inventory, rep *policy.Report) []world {
	first := world{offers: map[string]int{}, hosted: map[string]bool{}, effects: map[policy.RuleID]policy.Effect{}}
	for _, r := range rep.Rules {
		first.effects[r.ID] = r.Effect
	}
	all := []world{first}
	fork := func(options ...func(*world)) {
		var next []world
		for _, w := range all {
			for _, option := range options {
				x := world{maps.Clone(w.offers), maps.Clone(w.hosted), slices.Clone(w.needs), slices.Clone(w.reliefs), slices.Clone(w.findings), w.effects}
				option(&x)
				next = append(next, x)
			}
		}
		if all = next; len(all) > 2_000 {
			all = nil
		}
	}
	perhaps := func(doubtful bool, add func(*world)) {
		if doubtful {
			fork(add, func(*world) {})
		} else {
			fork(add)
		}
	}
	for _, o := range rep.Offers {
		fork(func(w *world) { w.offers[o.Target] = o.Lo }, func(w *world) { w.offers[o.Target] = (o.Lo + o.Hi) / 2 }, func(w *world) { w.offers[o.Target] = o.Hi })
	}
	on, known := inv.Application("a").HostedOn.Value()
	for _, t := range inv.Targets {
		if !known || slices.Contains(on, inventory.Ref{Kind: inventory.KindTarget, ID: t.ID}) {
			perhaps(!known, func(w *world) { w.hosted[t.ID] = true })
		}
	}
	app := rep.Application("a")
	for _, n := range app.Requirements {
		perhaps(n.Possible, func(w *world) { w.needs = append(w.needs, n) })
	}
	for _, r := range app.Reliefs {
		perhaps(r.Possible, func(w *world) { w.reliefs = append(w.reliefs, r) })
	}
	for _, f := range app.Findings {
		perhaps(f.Outcome == policy.OutcomeUndetermined, func(w *world) { w.findings = append(w.findings, f) })
	}
	return all
}

// verdict tries every set of alternatives that the reliefs of a world allow, and takes the best.
func (w world) verdict(target string) Outcome {
	var usable []policy.Relief
	for _, r := range w.reliefs {
		if r.Target == target && (!r.Existing || w.hosted[target]) {
			usable = append(usable, r)
		}
	}
	best := Denied
	for set := range 1 << len(usable) {
		var chosen []policy.Relief
		for i, r := range usable {
			if set>>i&1 == 1 {
				chosen = append(chosen, r)
			}
		}
		best = max(best, w.under(target, chosen))
	}
	return best
}

// under is the outcome of one set of alternatives: the worst of what is violated.
func (w world) under(target string, chosen []policy.Relief) Outcome {
	out := Eligible
	for _, n := range w.needs {
		if offer, ok := w.offers[target]; ok && n.Target == target && offer < n.AtLeast {
			out = min(out, relieved(chosen, n.Rule, n.Subject, Denied))
		}
	}
	for _, f := range w.findings {
		if f.Target != "" && f.Target != target || f.Outcome == policy.OutcomeWaived {
			continue
		}
		switch w.effects[f.Rule] {
		case policy.EffectDeny:
			out = min(out, relieved(chosen, f.Rule, f.Subject, Denied))
		case policy.EffectCondition, policy.EffectBeforeWave:
			out = min(out, relieved(chosen, f.Rule, f.Subject, Conditional))
		}
	}
	return out
}

// relieved is what a violation comes to under an alternative.
func relieved(chosen []policy.Relief, rule policy.RuleID, subject inventory.Ref, weight Outcome) Outcome {
	for _, r := range chosen {
		if !slices.Contains(r.Relieves, rule) || r.Subject != (inventory.Ref{}) && r.Subject != subject {
			continue
		}
		if !r.Existing {
			return Conditional
		}
		weight = max(weight, Tolerated)
	}
	return weight
}

// A verdict says at worst and at best exactly what completing the unknown facts in every way gives, each completion by the best of all
// sets of alternatives: article 44 beside 43, article 17 beside 2.
func TestVerdictIsWhatEveryCompletionGives(t *testing.T) {
	tried := 0
	rapid.Check(t, func(t *rapid.T) {
		text := drawCase(t)
		inv, rep := parseCase(t, text)
		worlds := worldsOf(inv, rep)
		if rep.Classes.Application("a").Open || worlds == nil {
			return
		}
		tried++
		a, err := Assess(inv, nil, rep, DefaultModel())
		require.NoError(t, err)
		app := a.Application("a")
		assert.Equal(t, app.Recommended != "", app.Prospect().Open(), "prospect %s in\n%s", app.Prospect(), text)
		for _, v := range app.Verdicts {
			worst, best := Eligible, Denied
			for _, w := range worlds {
				o := w.verdict(v.Target)
				worst, best = min(worst, o), max(best, o)
			}
			assert.Equal(t, worst.String(), v.AtWorst().String(), "%s at worst in\n%s", v.Target, text)
			assert.Equal(t, best.String(), v.AtBest().String(), "%s at best in\n%s", v.Target, text)
			assert.Equal(t, worst == best, v.Outcome != Undetermined, "%s in\n%s", v.Target, text)
			assert.Equal(t, worst.Open(), v.Prospect().Open(), "%s, prospect %s in\n%s", v.Target, v.Prospect(), text)
			if worst == best {
				assert.Equal(t, worst.String(), v.Prospect().String(), "%s in\n%s", v.Target, text)
			}
			assert.Equal(t, v.Outcome == Undetermined, len(v.Missing()) > 0 && worst != best, "%s in\n%s", v.Target, text)
		}
	})
	assert.Positive(t, tried)
}
