package rollup

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// Target is what one target holds, and what it would hold.
type Target struct {
	Target      string    `json:"target"`
	Provider    string    `json:"provider,omitempty"` // "" when it is not stated
	Today       []string  `json:"today,omitempty"`    // applications that run there
	Recommended []string  `json:"recommended,omitempty"`
	Placed      []string  `json:"placed,omitempty"`   // recommended, or there today and nowhere recommended
	Outcomes    []Outcome `json:"outcomes,omitempty"` // of all applications, best first
	Data        Data      `json:"data"`               // of those placed
	Loads       []Load    `json:"loads"`              // vcpu, memory, storage
	Unsized     []string  `json:"unsized,omitempty"`  // placed, and no server of theirs is stated
	Month       Amount    `json:"month"`              // what they would cost a month, by the target's prices
	Life        Life      `json:"life"`               // what their inventories state over their whole life
}

// Data says what kind of applications a target holds, by ids.
type Data struct {
	Systems   []System `json:"systems,omitempty"`   // by class, A first
	Sensitive Doubtful `json:"sensitive,omitzero"`  // data sensitive in the sense of law 05-20
	Personal  Doubtful `json:"personal,omitzero"`   // data of persons
	Unsettled []string `json:"unsettled,omitempty"` // whose class is not settled
}

// System lists the applications of a system class, if every unknown fact leaves it as low as it can.
type System struct {
	Class        string   `json:"class"`
	Applications []string `json:"applications"`
}

// Doubtful lists those of which something is certain, and those of which it is possible.
type Doubtful struct {
	Certain []string `json:"certain,omitempty"`
	Perhaps []string `json:"perhaps,omitempty"`
}

func (d *Doubtful) add(id string, certain, possible bool) {
	switch {
	case certain:
		d.Certain = append(d.Certain, id)
	case possible:
		d.Perhaps = append(d.Perhaps, id)
	}
}

func (s *summing) targets() []Target {
	out := make([]Target, 0, len(s.inv.Targets))
	for _, t := range s.inv.Targets {
		x := Target{Target: t.ID, Provider: t.Provider.Or("")}
		var placed []*member
		for _, m := range s.list {
			if slices.Contains(m.today, t.ID) {
				x.Today = append(x.Today, m.app.ID)
			}
			if m.assessed.Recommended == t.ID {
				x.Recommended = append(x.Recommended, m.app.ID)
			}
			if slices.Contains(m.places, t.ID) {
				placed = append(placed, m)
				x.Placed = append(x.Placed, m.app.ID)
			}
		}
		x.Outcomes = s.outcomesOn(t.ID)
		x.Data = dataOf(placed)
		need, unsized := s.need(placed)
		x.Unsized = unsized
		x.Loads = []Load{
			loadOf("vcpu", need.vcpu, factBounds(t.VCPU)), loadOf("memory", need.memory, factBounds(t.Memory)), loadOf("storage", need.storage, factBounds(t.Storage)),
		}
		x.Month = month(need, t.Prices)
		x.Life = lifeOf(placed)
		out = append(out, x)
	}
	return out
}

func (s *summing) outcomesOn(target string) []Outcome {
	var out []Outcome
	for _, o := range readiness.Prospects() {
		var ids []string
		for _, m := range s.list {
			if v := m.assessed.Verdict(target); v != nil && v.Prospect() == o {
				ids = append(ids, m.app.ID)
			}
		}
		if ids != nil {
			out = append(out, Outcome{o, ids})
		}
	}
	return out
}

func dataOf(placed []*member) Data {
	var d Data
	by := map[policy.SystemClass][]string{}
	for _, m := range placed {
		c := m.assessed.Class
		by[c.Lo.System] = append(by[c.Lo.System], m.app.ID)
		d.Sensitive.add(m.app.ID, c.Lo.SensitiveData, c.Hi.SensitiveData)
		d.Personal.add(m.app.ID, c.Lo.Marks != 0, c.Hi.Marks != 0)
		if !c.Exact() {
			d.Unsettled = append(d.Unsettled, m.app.ID)
		}
	}
	for class := policy.ClassA; ; class-- {
		if ids := by[class]; ids != nil {
			d.Systems = append(d.Systems, System{class.String(), ids})
		}
		if class == 0 {
			return d
		}
	}
}

// isNone reports whether a fact says that there is no such thing.
func isNone[T any](f inventory.Fact[T]) bool { return f.State() == inventory.NotApplicable }
