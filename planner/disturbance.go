package planner

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/packing"
)

// Disturbance is what a plan changes in the one before. Waves are numbered as they are now; when their length is another one, an application
// had the wave that its cutover falls into.
type Disturbance struct {
	Before inventory.Date     `json:"before"`           // the day of the facts of the plan before
	Moved  []Moved            `json:"moved,omitempty"`  // sorted by application
	Joined []string           `json:"joined,omitempty"` // have a wave and had none
	Left   []string           `json:"left,omitempty"`   // had a wave and are no matter of waves any more; those that have moved left out
	Bound  int                `json:"bound"`            // no plan in as many waves has fewer in Moved
	Proofs []DisturbanceProof `json:"proofs,omitempty"` // of the bound: their moves add up to it

	// Afresh is how many applications the plan would put in another wave that pays no heed to the one before.
	Afresh int `json:"afresh"`
}

// Moved is an application that is in another wave than before.
type Moved struct {
	Application string   `json:"application"`
	From        int      `json:"from"`
	To          int      `json:"to"` // 0: it waits until after the end of the programme
	Reasons     []Reason `json:"reasons"`
}

// DisturbanceProof says why some applications cannot all keep their waves.
type DisturbanceProof struct {
	Moves        int      `json:"moves"` // of Applications at least so many are in another wave
	Proof        string   `json:"proof"` // English
	Say          Sentence `json:"say"`   // in any language
	Applications []string `json:"applications"`
}

// Summary says how many applications are in another wave, and how many must be.
func (x *Disturbance) Summary() Sentence {
	return say("disturbance", len(x.Moved), x.Bound, x.Afresh)
}

// Summary is the application as a line: its wave before and now, and why.
func (m *Moved) Summary() Sentence {
	var why []Sentence
	for _, r := range m.Reasons {
		why = append(why, r.Say)
	}
	if m.To == 0 {
		return say("disturbance.waits", m.Application, m.From, why)
	}
	return say("disturbance.moved", m.Application, m.From, m.To, why)
}

// Summary is the proof as a line.
func (p *DisturbanceProof) Summary() Sentence { return say("disturbance.proof", p.Moves, p.Say) }

// disturbance compares a finished plan with the one before.
func (d *draft) disturbance(e *explainer, shown int) *Disturbance {
	r := d.replan
	if r == nil {
		return nil
	}
	x := &Disturbance{Before: r.before.AsOf, Afresh: r.afresh, Bound: int(r.stayed.Lower + r.split)}
	placed := map[string]bool{}
	for i, m := range d.movers {
		placed[m.id()] = true
		w := e.wave[d.groupOf[i]]
		home, had := r.home[m.id()]
		switch {
		case !had && w < shown:
			x.Joined = append(x.Joined, m.id())
		case had && home != w:
			moved := Moved{Application: m.id(), From: home + 1, To: w + 1, Reasons: e.away(i, home)}
			if w >= shown {
				moved.To = 0
			}
			x.Moved = append(x.Moved, moved)
		}
	}
	for id := range r.home {
		if !placed[id] && !d.hasMoved(id) {
			x.Left = append(x.Left, id)
		}
	}
	slices.Sort(x.Left)
	d.proveDisturbance(e, x)
	return x
}

// proveDisturbance words the proofs that applications leave their waves.
func (d *draft) proveDisturbance(e *explainer, x *Disturbance) {
	for _, l := range d.replan.stayed.Leaving {
		p := DisturbanceProof{Moves: int(l.Cost)}
		switch l.Kind {
		case packing.LeaveClosed:
			p.Say = say("leaving.closed", d.name(l.Items[0]), l.Wave+1)
		case packing.LeaveLoad:
			res := d.resource(e.m, l.Resource)
			all := e.m.p.Capacity[l.Resource][l.Wave]
			p.Say = say("leaving.load", res.name(), res.amount(all+l.Over), res.amount(all), l.Wave+1, len(l.Items))
		default:
			p.Say = say("leaving.order", d.name(l.Items[0]), d.name(l.Items[1]))
		}
		for _, g := range l.Items {
			p.Applications = append(p.Applications, d.ids(d.groups[g].members)...)
		}
		slices.Sort(p.Applications)
		p.Proof = p.Say.String()
		x.Proofs = append(x.Proofs, p)
	}
	if split := d.replan.split; split > 0 {
		p := DisturbanceProof{Moves: int(split), Say: say("leaving.split")}
		for _, g := range d.groups {
			if len(g.members) > 1 && d.isSplit(g) {
				p.Applications = append(p.Applications, d.ids(g.members)...)
			}
		}
		slices.Sort(p.Applications)
		p.Proof = p.Say.String()
		x.Proofs = append(x.Proofs, p)
	}
}

// isSplit reports whether the members of a group come from different waves.
func (d *draft) isSplit(g *group) bool {
	waves := map[int]bool{}
	for _, i := range g.members {
		if home, had := d.replan.home[d.movers[i].id()]; had {
			waves[home] = true
		}
	}
	return len(waves) > 1
}

// away says what closes its wave of before to a mover.
func (e *explainer) away(i, home int) []Reason {
	d, g := e.d, e.d.groupOf[i]
	if d.replan.over(d, home) {
		return []Reason{reason("past", say("past.wave", home+1))}
	}
	if home >= e.m.grid.waves || home >= packing.Used(e.wave) {
		return []Reason{reason("shorter", say("shorter", packing.Used(e.wave)))}
	}
	it := &e.m.p.Items[g]
	if home < it.Earliest || home > it.Latest || it.IsShut(home) {
		if out := e.dates(g, home); len(out) > 0 {
			return out
		}
	}
	var out []Reason
	for _, a := range e.pred[g] {
		if e.wave[a.From]+a.Lag > home {
			out = append(out, e.prerequisites(g, home+1)...)
			break
		}
	}
	out = append(out, e.followers(g, home)...)
	for _, o := range e.obstacles(g, home) {
		out = append(out, o.reason(home))
	}
	if len(out) == 0 && len(d.groups[g].members) > 1 {
		out = append(out, reason("together", togetherWith(d.ids(slices.DeleteFunc(slices.Clone(d.groups[g].members), func(j int) bool { return j == i })))))
	}
	if len(out) == 0 {
		out = append(out, reason("aim", say("aim.other", home+1)))
	}
	return out
}

// followers lists what comes after a group and is too early for it to be in a wave.
func (e *explainer) followers(g, wave int) []Reason {
	var out []Reason
	for i := range e.d.edges {
		x := &e.d.edges[i]
		after := e.d.groupOf[x.to]
		if e.d.groupOf[x.from] == g && after != g && e.wave[after] < wave+x.lag && len(out) < 5 {
			out = append(out, reason("prerequisite", say("prerequisite", e.d.sentenceOf(x), e.d.movers[x.to].id(), e.wave[after]+1), e.d.refs(x.to)...))
		}
	}
	return out
}
