package compare

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
)

// Comparison is what is different in the second of two plans.
type Comparison struct {
	Before    Side         `json:"before"`
	After     Side         `json:"after"`
	Days      int          `json:"days"` // that the last wave ends later; negative: earlier; 0 also when one has no waves
	Earlier   []Moved      `json:"earlier,omitempty"`
	Later     []Moved      `json:"later,omitempty"`
	Into      []Crossing   `json:"into,omitempty"`      // applications in a wave now that had none
	OutOf     []Crossing   `json:"out_of,omitempty"`    // applications that had a wave and have none
	Target    []Retargeted `json:"target,omitempty"`    // applications that move to another target
	Otherwise []Crossing   `json:"otherwise,omitempty"` // applications without a wave in both, for another reason
	Loads     []Load       `json:"loads,omitempty"`     // that are different, by wave and resource
	Risks     []Risk       `json:"risks,omitempty"`     // of waves, where different
	Assumed   []Assumption `json:"assumed,omitempty"`   // facts for which something else is taken than before
}

// Side is one of the plans in short.
type Side struct {
	Programme   string         `json:"programme,omitempty"`
	AsOf        inventory.Date `json:"as_of"`
	Waves       int            `json:"waves"`
	Start       inventory.Date `json:"start,omitempty"`
	End         inventory.Date `json:"end,omitempty"` // 0: no waves
	Placed      int            `json:"placed"`
	Unplaced    int            `json:"unplaced"`
	Effort      float64        `json:"effort"`       // person-days
	LargestRisk int64          `json:"largest_risk"` // of a wave, in points
	Gap         int            `json:"gap"`
	Assumptions int            `json:"assumptions"`
}

// Moved is an application whose cutover is on another day.
type Moved struct {
	Application string         `json:"application"`
	From        int            `json:"from"` // wave
	To          int            `json:"to"`
	Before      inventory.Date `json:"before"` // cutover
	After       inventory.Date `json:"after"`
	Days        int            `json:"days"` // later; negative: earlier
}

// Crossing is an application that has a wave in one of the plans, or no wave for another reason. Of the side with a wave the number is
// given, of the other the kind of planner.Unplaced and what it says; both are empty where a plan does not know the application.
type Crossing struct {
	Application string           `json:"application"`
	From        int              `json:"from,omitempty"`
	To          int              `json:"to,omitempty"`
	Was         string           `json:"was,omitempty"`
	Is          string           `json:"is,omitempty"`
	Why         planner.Sentence `json:"why,omitzero"` // what the plan without a wave says; of two, the second
}

// Retargeted is an application that moves to another target.
type Retargeted struct {
	Application string `json:"application"`
	Was         string `json:"was"`
	Is          string `json:"is"`
}

// Load is what a wave asks of a resource, or what there is, where that is different. A side whose plan has no such wave or resource is nil.
type Load struct {
	Wave     int           `json:"wave"`
	Kind     string        `json:"kind"`
	Resource string        `json:"resource"`
	Was      *planner.Load `json:"was,omitempty"`
	Is       *planner.Load `json:"is,omitempty"`
}

// Risk is the risk of a wave, in points.
type Risk struct {
	Wave int   `json:"wave"`
	Was  int64 `json:"was"`
	Is   int64 `json:"is"`
}

// Assumption is what plans took for a fact, where that is different. Zero: nothing.
type Assumption struct {
	Fact inventory.Path   `json:"fact"`
	Was  planner.Sentence `json:"was,omitzero"`
	Is   planner.Sentence `json:"is,omitzero"`
}

// Plans compares two plans, which are only read. Everything is in the order of its name. A nil plan is one of no waves.
func Plans(a, b *planner.Plan) *Comparison {
	a, b = cmp.Or(a, &planner.Plan{}), cmp.Or(b, &planner.Plan{})
	c := &Comparison{Before: side(a), After: side(b)}
	if len(a.Waves) > 0 && len(b.Waves) > 0 {
		c.Days = int(b.Last() - a.Last())
	}
	c.compareApplications(standings(a), standings(b))
	c.compareLoads(a, b)
	for n := 1; n <= max(len(a.Waves), len(b.Waves)); n++ {
		if was, is := riskOf(a, n), riskOf(b, n); was != is {
			c.Risks = append(c.Risks, Risk{n, was, is})
		}
	}
	c.compareAssumptions(a, b)
	return c
}

// Empty reports whether the plans say the same of every application, wave and assumption. That the facts are of another day, and that more is
// proved, is not different.
func (c *Comparison) Empty() bool {
	return c.Days == 0 && c.Before.Waves == c.After.Waves && len(c.Earlier)+len(c.Later)+len(c.Into)+len(c.OutOf)+len(c.Target)+len(c.Otherwise)+
		len(c.Loads)+len(c.Risks)+len(c.Assumed) == 0
}

func side(p *planner.Plan) Side {
	s := Side{Programme: p.Programme, AsOf: p.AsOf, Waves: len(p.Waves), End: p.Last(), Unplaced: len(p.Unplaced), Gap: p.Gap, Assumptions: len(p.Assumptions)}
	for i := range p.Waves {
		w := &p.Waves[i]
		if i == 0 {
			s.Start = w.Start
		}
		s.Placed += len(w.Placements)
		s.LargestRisk = max(s.LargestRisk, w.Risk())
		for _, m := range w.Placements {
			s.Effort += m.Effort
		}
	}
	return s
}

// standing is what a plan says of an application.
type standing struct {
	wave  int
	place *planner.Placement
	why   *planner.Unplaced
}

func standings(p *planner.Plan) map[string]standing {
	out := map[string]standing{}
	for i := range p.Unplaced {
		out[p.Unplaced[i].Application] = standing{why: &p.Unplaced[i]}
	}
	for i := range p.Waves {
		w := &p.Waves[i]
		for k := range w.Placements {
			out[w.Placements[k].Application] = standing{wave: w.Number, place: &w.Placements[k]}
		}
	}
	return out
}

func (c *Comparison) compareApplications(before, after map[string]standing) {
	var ids []string
	for id := range before {
		ids = append(ids, id)
	}
	for id := range after {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	for _, id := range slices.Compact(ids) {
		c.compareApplication(id, before[id], after[id])
	}
}

func (c *Comparison) compareApplication(id string, a, b standing) {
	x := Crossing{Application: id, From: a.wave, To: b.wave, Was: a.kind(), Is: b.kind()}
	switch {
	case a.place == nil && b.place == nil:
		if x.Was != x.Is {
			x.Why = cmp.Or(b.why, a.why).Say
			c.Otherwise = append(c.Otherwise, x)
		}
	case a.place == nil:
		if a.why != nil {
			x.Why = a.why.Say
		}
		c.Into = append(c.Into, x)
	case b.place == nil:
		if b.why != nil {
			x.Why = b.why.Say
		}
		c.OutOf = append(c.OutOf, x)
	default:
		m := Moved{id, a.wave, b.wave, a.place.Cutover, b.place.Cutover, int(b.place.Cutover - a.place.Cutover)}
		switch {
		case m.Days < 0:
			c.Earlier = append(c.Earlier, m)
		case m.Days > 0:
			c.Later = append(c.Later, m)
		}
		if a.place.Target != b.place.Target {
			c.Target = append(c.Target, Retargeted{id, a.place.Target, b.place.Target})
		}
	}
}

func (s standing) kind() string {
	if s.why == nil {
		return ""
	}
	return s.why.Kind
}

type loadKey struct {
	wave           int
	kind, resource string
}

func (c *Comparison) compareLoads(a, b *planner.Plan) {
	was, is := loads(a), loads(b)
	var keys []loadKey
	for k := range was {
		keys = append(keys, k)
	}
	for k := range is {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(x, y loadKey) int {
		return cmp.Or(cmp.Compare(x.wave, y.wave), strings.Compare(x.kind, y.kind), strings.Compare(x.resource, y.resource))
	})
	for _, k := range slices.Compact(keys) {
		x, y := was[k], is[k]
		if !same(x, y) {
			c.Loads = append(c.Loads, Load{k.wave, k.kind, k.resource, x, y})
		}
	}
}

// same compares loads but for the error of floating point. A plan with fewer waves has no load where the other one may have a wave that asks
// nothing of anybody: that is the same.
func same(x, y *planner.Load) bool {
	const much = 1e-6
	if x == nil || y == nil {
		x = cmp.Or(x, y)
		return x == nil || x.Used < much
	}
	return x.Unlimited == y.Unlimited && math.Abs(x.Used-y.Used) < much && (x.Unlimited || math.Abs(x.Capacity-y.Capacity) < much)
}

func loads(p *planner.Plan) map[loadKey]*planner.Load {
	out := map[loadKey]*planner.Load{}
	for _, w := range p.Waves {
		for i := range w.Loads {
			out[loadKey{w.Number, w.Loads[i].Kind, w.Loads[i].Resource}] = &w.Loads[i]
		}
	}
	return out
}

func riskOf(p *planner.Plan, wave int) int64 {
	if wave > len(p.Waves) {
		return 0
	}
	return p.Waves[wave-1].Risk()
}

// compareAssumptions pairs what is taken for one fact. Where a plan takes several things for one, those that both take are left out first.
func (c *Comparison) compareAssumptions(a, b *planner.Plan) {
	was, is := assumed(a, b), assumed(b, a)
	var facts []inventory.Path
	for f := range was {
		facts = append(facts, f)
	}
	for f := range is {
		facts = append(facts, f)
	}
	slices.Sort(facts)
	for _, f := range slices.Compact(facts) {
		for n := range max(len(was[f]), len(is[f])) {
			x := Assumption{Fact: f}
			if n < len(was[f]) {
				x.Was = was[f][n]
			}
			if n < len(is[f]) {
				x.Is = is[f][n]
			}
			c.Assumed = append(c.Assumed, x)
		}
	}
}

// assumed is what one plan takes and the other does not, by fact.
func assumed(p, other *planner.Plan) map[inventory.Path][]planner.Sentence {
	type key struct {
		fact inventory.Path
		text string
	}
	there := map[key]bool{}
	for _, x := range other.Assumptions {
		there[key{x.Fact, x.Text}] = true
	}
	out := map[inventory.Path][]planner.Sentence{}
	for _, x := range p.Assumptions {
		if !there[key{x.Fact, x.Text}] {
			out[x.Fact] = append(out[x.Fact], x.Say)
		}
	}
	return out
}
