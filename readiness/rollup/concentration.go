package rollup

import (
	"cmp"
	"maps"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// Concentration says how far a portfolio hangs on few providers, as it would be placed.
type Concentration struct {
	Applications Spread `json:"applications"`
	Systems      Spread `json:"systems"`  // those of class A or B for certain
	Services     Spread `json:"services"` // e-services, at every provider that holds an application of theirs
}

// Spread is how things are spread over providers.
type Spread struct {
	Of        int     `json:"of"`        // how many are placed; one at two providers counts at both
	Providers []Share `json:"providers"` // greatest first, then by name
	Index     Index   `json:"index"`
}

// Share is what one provider holds.
type Share struct {
	Provider string   `json:"provider"`          // its name, or the target where no provider is stated
	Unnamed  bool     `json:"unnamed,omitempty"` // no provider is stated, and the administration does not run it
	IDs      []string `json:"ids"`
	Permille int      `json:"permille"` // rounded down
}

// Index is the sum of squared shares in per cent, from next to nothing to 10,000: if every provider that is not stated is another, and if
// all of them are the greatest. Low is rounded down, High up.
type Index struct {
	Low  int `json:"low"`
	High int `json:"high"`
}

func (s *summing) concentration() Concentration {
	apps, systems, services := s.spread(), s.spread(), s.spread()
	for _, m := range s.list {
		for _, t := range m.places {
			apps.add(t, m.app.ID)
			if m.assessed.Class.Lo.System >= policy.ClassB {
				systems.add(t, m.app.ID)
			}
		}
	}
	for _, e := range s.inv.EServices {
		for _, ref := range e.Applications.Or(nil) {
			if m := s.apps[ref.ID]; m != nil {
				for _, t := range m.places {
					services.add(t, e.ID)
				}
			}
		}
	}
	return Concentration{apps.finished(), systems.finished(), services.finished()}
}

// spreading gathers what providers hold.
type spreading struct {
	providers map[string]Share // by target
	held      map[string]Share // by provider
}

func (s *summing) spread() spreading {
	out := spreading{map[string]Share{}, map[string]Share{}}
	for _, t := range s.inv.Targets {
		name, known := t.Provider.Value()
		own := t.Kind.Or("") == "own_premises" && (t.Provider.State() == inventory.LeftOut || isNone(t.Provider))
		if !known || name == "" {
			name = "target." + t.ID
		}
		out.providers[t.ID] = Share{Provider: name, Unnamed: !known && !own}
	}
	return out
}

func (s spreading) add(target, id string) {
	p := s.providers[target]
	at, ok := s.held[p.Provider]
	if !ok {
		at = p
	}
	if !slices.Contains(at.IDs, id) {
		at.IDs = append(at.IDs, id)
	}
	s.held[p.Provider] = at
}

func (s spreading) finished() Spread {
	out := Spread{Providers: []Share{}}
	for _, p := range slices.Sorted(maps.Keys(s.held)) {
		x := s.held[p]
		slices.Sort(x.IDs)
		out.Providers = append(out.Providers, x)
		out.Of += len(x.IDs)
	}
	slices.SortStableFunc(out.Providers, func(a, b Share) int { return cmp.Compare(len(b.IDs), len(a.IDs)) })
	for i := range out.Providers {
		out.Providers[i].Permille = len(out.Providers[i].IDs) * 1000 / out.Of
	}
	out.Index = indexOf(out)
	return out
}

func indexOf(s Spread) Index {
	if s.Of == 0 {
		return Index{}
	}
	low, high, unnamed, greatest := 0, 0, 0, 0
	for _, p := range s.Providers {
		n := len(p.IDs)
		low += n * n
		if p.Unnamed {
			unnamed += n
			continue
		}
		greatest = max(greatest, n)
		high += n * n
	}
	high += (greatest+unnamed)*(greatest+unnamed) - greatest*greatest
	all := s.Of * s.Of
	return Index{low * 10_000 / all, (high*10_000 + all - 1) / all}
}
