package planner_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
)

// mutation changes one thing of a plan; false: there is nothing to change. What may leave a valid plan says so.
type mutation struct {
	name string
	may  bool
	do   func(r *rand.Rand, p *planner.Plan) bool
}

func one[T any](r *rand.Rand, from []T) *T {
	if len(from) == 0 {
		return nil
	}
	return &from[r.IntN(len(from))]
}

// placed draws a placement and the place of its wave.
func placed(r *rand.Rand, p *planner.Plan) (wave, at int, ok bool) {
	for range 20 {
		if w := r.IntN(len(p.Waves)); len(p.Waves[w].Placements) > 0 {
			return w, r.IntN(len(p.Waves[w].Placements)), true
		}
	}
	return 0, 0, false
}

// ofPlacement changes one placement.
func ofPlacement(change func(r *rand.Rand, x *planner.Placement) bool) func(*rand.Rand, *planner.Plan) bool {
	return func(r *rand.Rand, p *planner.Plan) bool {
		w, at, ok := placed(r, p)
		return ok && change(r, &p.Waves[w].Placements[at])
	}
}

// ofWork changes the work of one team on one application.
func ofWork(change func(r *rand.Rand, x *planner.Placement, w *planner.Work)) func(*rand.Rand, *planner.Plan) bool {
	return ofPlacement(func(r *rand.Rand, x *planner.Placement) bool {
		w := one(r, x.Work)
		if w != nil {
			change(r, x, w)
		}
		return w != nil
	})
}

func ofWave(change func(r *rand.Rand, w *planner.Wave) bool) func(*rand.Rand, *planner.Plan) bool {
	return func(r *rand.Rand, p *planner.Plan) bool { return change(r, one(r, p.Waves)) }
}

func ofLoad(change func(r *rand.Rand, l *planner.Load)) func(*rand.Rand, *planner.Plan) bool {
	return ofWave(func(r *rand.Rand, w *planner.Wave) bool {
		l := one(r, w.Loads)
		if l != nil {
			change(r, l)
		}
		return l != nil
	})
}

func ofEvidence(change func(r *rand.Rand, b *planner.Bound, e *planner.Evidence) bool) func(*rand.Rand, *planner.Plan) bool {
	return func(r *rand.Rand, p *planner.Plan) bool {
		b := one(r, p.Bounds)
		return b != nil && b.Evidence != nil && change(r, b, b.Evidence)
	}
}

// moved puts a placement in another wave, on a day of it.
func moved(r *rand.Rand, p *planner.Plan) bool {
	from, at, ok := placed(r, p)
	to := r.IntN(len(p.Waves))
	if !ok || to == from {
		return false
	}
	x := p.Waves[from].Placements[at]
	x.Cutover = p.Waves[to].End.AddDays(-r.IntN(5))
	p.Waves[from].Placements = slices.Delete(p.Waves[from].Placements, at, at+1)
	p.Waves[to].Placements = append(p.Waves[to].Placements, x)
	return true
}

var mutations = []mutation{
	{"move", false, moved},
	{"drop", false, func(r *rand.Rand, p *planner.Plan) bool {
		w, at, ok := placed(r, p)
		if ok {
			p.Waves[w].Placements = slices.Delete(p.Waves[w].Placements, at, at+1)
		}
		return ok
	}},
	{"twice", false, func(r *rand.Rand, p *planner.Plan) bool {
		w, at, ok := placed(r, p)
		if to := one(r, p.Waves); ok {
			to.Placements = append(to.Placements, p.Waves[w].Placements[at])
		}
		return ok
	}},
	{"swap", false, func(r *rand.Rand, p *planner.Plan) bool {
		v, a, ok1 := placed(r, p)
		w, b, ok2 := placed(r, p)
		if !ok1 || !ok2 || v == w {
			return false
		}
		x, y := &p.Waves[v].Placements[a], &p.Waves[w].Placements[b]
		x.Application, y.Application = y.Application, x.Application
		// Twins differ in nothing but their names.
		return x.Effort != y.Effort || x.Risk != y.Risk
	}},
	{"another day", true, ofPlacement(func(r *rand.Rand, x *planner.Placement) bool {
		x.Cutover = x.Cutover.AddDays(1 - 2*r.IntN(2)*(1+r.IntN(9)))
		return true
	})},
	{"another target", false, ofPlacement(func(_ *rand.Rand, x *planner.Placement) bool { x.Target += "x"; return true })},
	{"effort", false, ofPlacement(func(r *rand.Rand, x *planner.Placement) bool { x.Effort += 0.5 + r.Float64(); return true })},
	{"risk", false, ofPlacement(func(_ *rand.Rand, x *planner.Placement) bool { x.Risk++; return true })},
	{"value", false, ofPlacement(func(_ *rand.Rand, x *planner.Placement) bool { x.Value++; return true })},
	{"condition", false, ofPlacement(func(_ *rand.Rand, x *planner.Placement) bool {
		if len(x.Conditions) > 0 {
			x.Conditions = nil
		} else {
			x.Conditions = []string{"MA-0"}
		}
		return true
	})},
	{"transfer", false, ofPlacement(func(_ *rand.Rand, x *planner.Placement) bool {
		if x.Transfer != nil {
			x.Transfer.Hours = 2*x.Transfer.Hours + 1
		}
		return x.Transfer != nil
	})},
	{"no days of work", false, ofWork(func(_ *rand.Rand, x *planner.Placement, _ *planner.Work) { x.Work = nil })},
	{"work of another size", false, ofWork(func(r *rand.Rand, _ *planner.Placement, w *planner.Work) { w.Effort += 0.01 + r.Float64() })},
	{"work of others", false, ofWork(func(_ *rand.Rand, _ *planner.Placement, w *planner.Work) { w.Resource += "x" })},
	{"work before the wave", false, ofWork(func(r *rand.Rand, _ *planner.Placement, w *planner.Work) {
		w.From = w.From.AddDays(-400 * (1 + r.IntN(9)))
	})},
	{"work after the wave", false, ofWork(func(r *rand.Rand, _ *planner.Placement, w *planner.Work) {
		w.Until = w.Until.AddDays(400 * (1 + r.IntN(9)))
	})},
	{"work twice", false, ofWork(func(_ *rand.Rand, x *planner.Placement, w *planner.Work) { x.Work = append(x.Work, *w) })},
	{"work of ghosts", false, ofWork(func(_ *rand.Rand, x *planner.Placement, w *planner.Work) {
		x.Work = append(x.Work, planner.Work{Kind: "team", Resource: "ghost", Effort: 1, From: w.From, Until: w.Until})
	})},
	{"work in a day", true, ofWork(func(_ *rand.Rand, _ *planner.Placement, w *planner.Work) { w.Until, w.Latest = w.From, w.From })},
	{"work too late", false, ofWork(func(_ *rand.Rand, x *planner.Placement, w *planner.Work) {
		w.Latest, w.Late = max(x.Cutover, w.From).AddDays(1), 0
	})},
	{"work left over", false, ofWork(func(_ *rand.Rand, _ *planner.Placement, w *planner.Work) { w.Late = w.Effort + 1 })},
	{"used", false, ofLoad(func(r *rand.Rand, l *planner.Load) { l.Used += 0.01 + r.Float64() })},
	{"capacity", false, ofLoad(func(r *rand.Rand, l *planner.Load) { l.Capacity += 1 + r.Float64(); l.Unlimited = false })},
	{"unlimited", false, ofLoad(func(_ *rand.Rand, l *planner.Load) { l.Unlimited = !l.Unlimited })},
	{"no loads", false, ofWave(func(_ *rand.Rand, w *planner.Wave) bool { w.Loads = nil; return true })},
	{"start", false, ofWave(func(r *rand.Rand, w *planner.Wave) bool { w.Start = w.Start.AddDays(r.IntN(3) - 3); return true })},
	{"end", false, ofWave(func(r *rand.Rand, w *planner.Wave) bool { w.End = w.End.AddDays(1 + r.IntN(9)); return true })},
	{"number", false, ofWave(func(_ *rand.Rand, w *planner.Wave) bool { w.Number++; return true })},
	{"pilot", false, ofWave(func(_ *rand.Rand, w *planner.Wave) bool { w.Pilot = !w.Pilot; return true })},
	{"committed", false, ofWave(func(_ *rand.Rand, w *planner.Wave) bool { w.Committed = !w.Committed; return true })},
	{"gap", false, func(_ *rand.Rand, p *planner.Plan) bool { p.Gap++; return true }},
	{"greater bound", false, func(_ *rand.Rand, p *planner.Plan) bool {
		if len(p.Bounds) == 0 || p.Bounds[0].Name == "exhausted" {
			return false
		}
		p.Bounds[0].Waves++
		p.Gap--
		return true
	}},
	{"greater lesser bound", true, func(r *rand.Rand, p *planner.Plan) bool {
		b := one(r, p.Bounds)
		if b == nil {
			return false
		}
		b.Waves += 1 + r.IntN(2)
		return b.Waves > p.Bounds[0].Waves || b.Waves > 1
	}},
	{"no evidence", false, ofEvidence(func(_ *rand.Rand, b *planner.Bound, _ *planner.Evidence) bool { b.Evidence = nil; return true })},
	{"fewer in a bound", true, ofEvidence(func(r *rand.Rand, b *planner.Bound, _ *planner.Evidence) bool {
		if len(b.Applications) > 0 {
			k := r.IntN(len(b.Applications))
			b.Applications = slices.Delete(b.Applications, k, k+1)
		}
		return true
	})},
	{"weights", true, ofEvidence(func(r *rand.Rand, _ *planner.Bound, e *planner.Evidence) bool {
		w := one(r, e.Weights)
		if w != nil {
			*w += 1 + *w
		}
		return w != nil
	})},
	{"scale", true, ofEvidence(func(_ *rand.Rand, _ *planner.Bound, e *planner.Evidence) bool {
		e.Scale /= 2
		e.Rooms = nil
		return len(e.Weights) > 0
	})},
	{"other resource", false, ofEvidence(func(_ *rand.Rand, _ *planner.Bound, e *planner.Evidence) bool { e.Resource += "x"; return e.Kind != "" })},
	{"chain", true, ofEvidence(func(_ *rand.Rand, _ *planner.Bound, e *planner.Evidence) bool {
		slices.Reverse(e.Groups)
		return len(e.Groups) > 1
	})},
	{"first", true, ofEvidence(func(_ *rand.Rand, _ *planner.Bound, e *planner.Evidence) bool { e.First++; return e.First > 1 })},
	{"another kind", true, func(r *rand.Rand, p *planner.Plan) bool {
		b := one(r, p.Bounds)
		if b == nil || b.Name == "big_items" {
			return false
		}
		b.Name = "big_items"
		return true
	}},
	{"kind of what has no wave", false, func(r *rand.Rand, p *planner.Plan) bool {
		u := one(r, p.Unplaced)
		if u != nil {
			u.Kind += "x"
		}
		return u != nil
	}},
	{"forgotten without a wave", false, func(_ *rand.Rand, p *planner.Plan) bool {
		if len(p.Unplaced) > 0 {
			p.Unplaced = p.Unplaced[1:]
			return true
		}
		return false
	}},
	{"a wave for what has none", false, func(r *rand.Rand, p *planner.Plan) bool {
		u, w := one(r, p.Unplaced), one(r, p.Waves)
		if u == nil {
			return false
		}
		w.Placements = append(w.Placements, planner.Placement{Application: u.Application, Cutover: w.End, Reasons: []planner.Reason{{}}})
		p.Unplaced = slices.DeleteFunc(p.Unplaced, func(x planner.Unplaced) bool { return x.Application == u.Application })
		return true
	}},
	{"group", false, func(r *rand.Rand, p *planner.Plan) bool {
		if g := one(r, p.Groups); g != nil {
			g.Applications = g.Applications[1:]
			return true
		}
		p.Groups = []planner.Group{{Applications: []string{"a", "b"}}}
		return true
	}},
	{"programme", false, func(_ *rand.Rand, p *planner.Plan) bool { p.Programme += "x"; return true }},
	{"as of", false, func(_ *rand.Rand, p *planner.Plan) bool { p.AsOf++; return true }},
}

// refusal collects what the slow validator says.
type refusal struct{ said string }

func (f *refusal) Errorf(format string, args ...any) { f.said = fmt.Sprintf(format, args...) }
func (f *refusal) FailNow()                          { panic(f) }

// valid asks the validator of these tests.
func valid(inv *inventory.Inventory, p *planner.Plan) (why string) {
	f := &refusal{}
	defer func() {
		if e := recover(); e != nil && e != any(f) {
			panic(e)
		}
		why = f.said
	}()
	planner.Validate(f, inv, p)
	return ""
}

// TestVerifyRejectsMutatedPlans changes a thousand plans. A change that the verifier accepts has to leave a plan that the validator of
// these tests finds valid, and is not counted.
func TestVerifyRejectsMutatedPlans(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 14))
	cases, plans := programmes(t, r, 6)
	texts := []string{
		"TEAM t 5; a 7; b 7; c 7; d 7; e 7; f 7; g 7; h 7; i 7", // three never fit: proved by weights
		"a 1 after b; b 1 after d; c 1 after a; d 1",
	}
	for seed := 0; len(cases) < 40; seed++ {
		text := rapid.Custom(planner.DrawPortfolio).Example(seed)
		if seed < 2*len(texts) {
			text = texts[seed%2]
		}
		inv, asm := planner.Portfolio(t, text)
		p := programme{inv, asm, planner.Options{Work: 2000}}
		if plan := p.plan(t); plan != nil && len(plan.Waves) > 1 {
			cases, plans = append(cases, p), append(plans, plan)
		}
	}
	rejected, accepted := map[string]int{}, 0
	for total, turn := 0, 0; total < 1000; {
		k, m := r.IntN(len(cases)), mutations[turn%len(mutations)]
		p := copied(t, plans[k])
		if !m.do(r, p) || same(t, p, plans[k]) {
			continue // this plan has nothing of the kind
		}
		turn++
		if faults := cases[k].check(p).Faults; len(faults) > 0 {
			rejected[m.name]++
			total++
			continue
		}
		accepted++
		assert.True(t, m.may, "%s was accepted", m.name)
		assert.Empty(t, valid(cases[k].inv, p), "%s left a plan that is not valid", m.name)
	}
	t.Logf("%d accepted, not counted; rejected %v", accepted, rejected)
	assert.Len(t, rejected, len(mutations), "every mutation was rejected at least once")
	assert.Less(t, accepted, 200)
}

func same(t *testing.T, a, b *planner.Plan) bool {
	x, err := json.Marshal(a)
	require.NoError(t, err)
	y, err := json.Marshal(b)
	require.NoError(t, err)
	return string(x) == string(y)
}
