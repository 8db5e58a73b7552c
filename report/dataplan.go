package report

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// planData is the plan in the page's data. Its sentences are the planner's, in the three languages.
type planData struct {
	Gap         int              `json:"gap"`
	Says        int              `json:"says"`
	Waves       []waveData       `json:"waves"`
	Groups      []any            `json:"groups,omitempty"`      // [[applications], [texts]]
	Unplaced    []any            `json:"unplaced,omitempty"`    // [application, kind, text]
	Bounds      []any            `json:"bounds,omitempty"`      // [name, waves, proof, [applications]]
	Assumptions []any            `json:"assumptions,omitempty"` // [fact, text]
	Disturbance *disturbanceData `json:"disturbance,omitempty"`
}

type waveData struct {
	Number    int            `json:"n"`
	Start     inventory.Date `json:"start"`
	End       inventory.Date `json:"end"`
	Pilot     bool           `json:"pilot,omitempty"`
	Committed bool           `json:"committed,omitempty"`
	Past      bool           `json:"past,omitempty"`
	Loads     []any          `json:"loads,omitempty"` // [kind, name, used, capacity], no capacity: unlimited
	Moves     []moveData     `json:"moves"`
}

// moveData puts one application in a wave.
type moveData struct {
	App     int            `json:"app"`
	Target  int            `json:"target"`
	Effort  float64        `json:"effort"`
	Cutover inventory.Date `json:"cutover"`
	From    inventory.Date `json:"from"`            // the first day of work
	Until   inventory.Date `json:"until,omitempty"` // the last day of work, when it is before the cutover
	Work    []int          `json:"work,omitempty"`  // who works on it when
	Why     []int          `json:"why,omitempty"`
	Kinds   []string       `json:"kinds,omitempty"` // of the reasons
	Earlier int            `json:"earlier"`         // -1: nothing to say
	Before  []int          `json:"before,omitempty"`
	Risk    int64          `json:"risk,omitempty"`
}

// disturbanceData is what the plan changes in the one before.
type disturbanceData struct {
	Before inventory.Date `json:"before"`
	Says   int            `json:"says"`
	Moved  []any          `json:"moved,omitempty"` // [application, from, to, [texts]]
	Joined []int          `json:"joined,omitempty"`
	Left   []int          `json:"left,omitempty"`
	Bound  int            `json:"bound"`
	Afresh int            `json:"afresh"`
	Proofs []int          `json:"proofs,omitempty"`
}

// conflictsData is why there is no plan.
type conflictsData struct {
	Unproven bool  `json:"unproven,omitempty"`
	List     []any `json:"list"` // [kind, [[fact, text, place]…], [texts]]
}

// freezeData is a time in which nothing moves, or less.
type freezeData struct {
	Name   string         `json:"name"`
	From   inventory.Date `json:"from"`
	Until  inventory.Date `json:"until"`
	Factor float64        `json:"factor,omitempty"`
	Apps   []int          `json:"apps,omitempty"` // those it holds for; none: all
}

func (b *dataBuilder) plan() {
	if b.doc.NoPlan != nil {
		b.conflicts(b.doc.NoPlan)
	}
	plan := b.doc.Plan
	if plan == nil {
		return
	}
	out := &planData{Gap: plan.Gap, Waves: []waveData{}, Says: b.sentence(plan.Summary(), "")}
	b.out.Plan = out
	for i := range plan.Waves {
		out.Waves = append(out.Waves, b.waveOf(&plan.Waves[i]))
	}
	for _, g := range plan.Groups {
		texts := []int{}
		for _, r := range g.Binds {
			if t := b.line(func(p *page) line { return p.bind(r) }); !slices.Contains(texts, t) {
				texts = append(texts, t)
			}
		}
		out.Groups = append(out.Groups, []any{b.places(g.Applications), texts})
	}
	for _, u := range plan.Unplaced {
		if i, ok := b.p.place[u.Application]; ok {
			out.Unplaced = append(out.Unplaced, []any{i, clean(u.Kind), b.line(func(p *page) line { return p.unplaced(u) })})
		}
	}
	for _, x := range plan.Bounds {
		name := b.text(func(p *page) string { return p.or("bound."+x.Name, clean(x.Name)) })
		out.Bounds = append(out.Bounds, []any{name, x.Waves, b.sentence(x.Say, x.Proof), b.places(x.Applications)})
	}
	for _, a := range plan.Assumptions {
		out.Assumptions = append(out.Assumptions, []any{b.fact(a.Fact), b.sentence(a.Say, a.Text)})
	}
	out.Disturbance = b.disturbance(plan.Disturbance)
	if len(plan.Waves) > 0 {
		from, until := extent(plan)
		b.freezes(from, until-1)
		b.time(plan)
	}
}

// sentence is a text of the planner; english stands in where a plan of old has no sentence.
func (b *dataBuilder) sentence(s planner.Sentence, english string) int {
	return b.text(func(p *page) string { return p.planned(s, english) })
}

func (b *dataBuilder) waveOf(w *planner.Wave) waveData {
	out := waveData{Number: w.Number, Start: w.Start, End: w.End, Pilot: w.Pilot, Committed: w.Committed, Past: w.Past, Moves: []moveData{}}
	for _, l := range w.Loads {
		load := []any{clean(l.Kind), b.text(func(p *page) string { return clean(p.resource(l)) }), l.Used}
		if !l.Unlimited {
			load = append(load, l.Capacity)
		}
		out.Loads = append(out.Loads, load)
	}
	for i := range w.Placements {
		pl := &w.Placements[i]
		app, ok := b.p.place[pl.Application]
		if !ok {
			continue
		}
		m := moveData{App: app, Target: b.targetAt(pl.Target), Effort: pl.Effort, Cutover: pl.Cutover, From: pl.Begins(w), Earlier: -1, Risk: pl.Risk}
		for _, r := range pl.Reasons {
			m.Why = append(m.Why, b.line(func(p *page) line { return p.when(r) }))
			m.Kinds = append(m.Kinds, clean(r.Kind))
		}
		if !pl.Earlier.IsZero() {
			m.Earlier = b.sentence(pl.Earlier, "")
		}
		for k := range pl.Work {
			m.Until = max(m.Until, pl.Work[k].Until)
			m.Work = append(m.Work, b.sentence(pl.Work[k].Summary(), ""))
		}
		if m.Until >= m.Cutover {
			m.Until = 0
		}
		for _, id := range pl.Conditions {
			m.Before = append(m.Before, b.ruleAt(policy.RuleID(id)))
		}
		out.Moves = append(out.Moves, m)
	}
	return out
}

func (b *dataBuilder) disturbance(x *planner.Disturbance) *disturbanceData {
	if x == nil {
		return nil
	}
	out := &disturbanceData{
		Before: x.Before, Says: b.sentence(x.Summary(), ""), Joined: b.places(x.Joined), Left: b.places(x.Left), Bound: x.Bound, Afresh: x.Afresh,
	}
	for _, m := range x.Moved {
		app, ok := b.p.place[m.Application]
		if !ok {
			continue
		}
		why := []int{}
		for _, r := range m.Reasons {
			why = append(why, b.line(func(p *page) line { return p.when(r) }))
		}
		out.Moved = append(out.Moved, []any{app, m.From, m.To, why})
	}
	for i := range x.Proofs {
		out.Proofs = append(out.Proofs, b.sentence(x.Proofs[i].Summary(), x.Proofs[i].Proof))
	}
	return out
}

func (b *dataBuilder) conflicts(e *planner.InfeasibleError) {
	out := &conflictsData{Unproven: e.Unproven, List: []any{}}
	for _, c := range e.Conflicts {
		statements, relax := []any{}, []int{}
		for _, s := range c.Statements {
			statements = append(statements, []any{b.fact(s.Fact), b.sentence(s.Say, s.Text), clean(s.Place.String())})
		}
		for _, r := range c.Relaxations {
			relax = append(relax, b.sentence(r.Say, r.Text))
		}
		kind := b.text(func(p *page) string { return p.or("conflict."+c.Kind, clean(c.Kind)) })
		out.List = append(out.List, []any{kind, statements, relax})
	}
	b.out.Conflicts = out
}

// freezes lists the freezes that touch the plan.
func (b *dataBuilder) freezes(from, until inventory.Date) {
	for _, f := range b.p.freezes(from, until) {
		out := freezeData{Name: clean(f.Reason.Or(f.ID)), From: f.From.Or(0), Until: f.Until.Or(0), Factor: f.Factor.Or(0)}
		for _, ref := range f.Applies.Or(nil) {
			out.Apps = append(out.Apps, b.places([]string{ref.ID})...)
		}
		b.out.Freezes = append(b.out.Freezes, out)
	}
}
