package readiness

import (
	"slices"
	"strconv"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// facet is one thing a class can say that needs a reason: a component, or one mark of the component personal.
type facet struct {
	component string
	mark      policy.Marks
	level     func(policy.Class) string // "" at the bottom
	rank      func(policy.Class) uint8
}

var facets = makeFacets()

func makeFacets() []facet {
	number := func(name string, get func(policy.Class) uint8) facet {
		level := func(c policy.Class) string { return strconv.Itoa(int(get(c))) }
		return facet{component: name, level: level, rank: get}
	}
	flag := func(name string, get func(policy.Class) bool) facet {
		rank := func(c policy.Class) uint8 {
			if get(c) {
				return 1
			}
			return 0
		}
		return facet{component: name, level: func(policy.Class) string { return "true" }, rank: rank}
	}
	fs := []facet{
		number("confidentiality", func(c policy.Class) uint8 { return c.Confidentiality }),
		number(impactChains[0].name, impactChains[0].get),
		number(impactChains[1].name, impactChains[1].get),
	}
	for m := policy.Marks(1); m <= policy.AllMarks && m != 0; m <<= 1 {
		f := flag("personal", func(c policy.Class) bool { return c.Marks&m != 0 })
		markName := m.Names()[0]
		f.mark, f.level = m, func(policy.Class) string { return markName }
		fs = append(fs, f)
	}
	secrecy := number("secrecy", func(c policy.Class) uint8 { return uint8(c.Secrecy) })
	secrecy.level = func(c policy.Class) string { return c.Secrecy.String() }
	system := number("system", func(c policy.Class) uint8 { return uint8(c.System) })
	system.level = func(c policy.Class) string { return c.System.String() }
	return append(fs, secrecy, system,
		flag("sensitive_data", func(c policy.Class) bool { return c.SensitiveData }),
		flag("sensitive_system", func(c policy.Class) bool { return c.SensitiveSystem }),
		flag("vital", func(c policy.Class) bool { return c.Vital }),
	)
}

// why explains every component of an application's low end that is above the bottom.
func (p *propagation) why(v int, lo policy.Class) []policy.Why {
	raised := 0
	for i := range facets {
		if facets[i].rank(lo) > 0 {
			raised++
		}
	}
	if raised == 0 {
		return nil
	}
	whys := make([]policy.Why, 0, raised)
	for i := range facets {
		f := &facets[i]
		if f.rank(lo) == 0 {
			continue
		}
		w := policy.Why{Component: f.component, Level: f.level(lo)}
		app, from, r := p.origin(v, f, lo)
		w.Path = r.steps
		if from == ownSource {
			x := p.intrinsic[app]
			w.Origin = inventory.Ref{Kind: inventory.KindApplication, ID: x.Application}
			w.Rules = rulesBehind(x.Why, f, x.Class.Lo)
		} else {
			d := &p.datasets[p.held[app][from].dataset]
			w.Origin, w.Rules = d.Dataset, rulesBehind(d.Why, f, d.Class.Lo)
		}
		whys = append(whys, w)
	}
	return whys
}

// origin finds where a component comes from and the way it took: the application it entered the dependencies at, and what it
// holds there.
func (p *propagation) origin(v int, f *facet, lo policy.Class) (app int32, from source, r route) {
	for i, chain := range impactChains {
		if chain.name == f.component {
			app, from, back, length := p.cascades[i].trace(v, f.rank(lo))
			if from != ownSource {
				r = p.held[app][from].way
			}
			return app, from, p.extend(r, back, length)
		}
	}
	if f.rank(p.intrinsic[v].Class.Lo) >= f.rank(lo) {
		return int32(v), ownSource, route{}
	}
	best := noSource
	for i := range p.held[v] {
		h := &p.held[v][i]
		if way := h.of(f); f.rank(h.class.Lo) >= f.rank(lo) && (best == noSource || way.length < r.length) {
			best, r = source(i), way
		}
	}
	return int32(v), best, r
}

// of returns the way a component of the dataset came.
func (h *holding) of(f *facet) route {
	if f.mark == 0 || h.marks == nil {
		return h.way
	}
	return h.marks[slices.IndexFunc(markGroups[:], func(group policy.Marks) bool { return group&f.mark != 0 })]
}

// rulesBehind lists the rules that gave an origin its level of a component; where none is recorded for the level, those for
// the component.
func rulesBehind(whys []policy.Why, f *facet, lo policy.Class) []policy.RuleID {
	if w, alone := soleReason(whys, f, lo); alone {
		return w.Rules
	}
	var exact, any []policy.RuleID
	for _, w := range whys {
		if w.Component != f.component {
			continue
		}
		if w.Level == f.level(lo) {
			exact = append(exact, w.Rules...)
		} else if f.mark == 0 {
			any = append(any, w.Rules...)
		}
	}
	if exact == nil {
		exact = any
	}
	slices.Sort(exact)
	return slices.Compact(exact)
}

// soleReason returns the reason for a level of a component where it is the only one and its rules are in order: they can be shared.
func soleReason(whys []policy.Why, f *facet, lo policy.Class) (sole policy.Why, alone bool) {
	level := f.level(lo)
	for i := range whys {
		if whys[i].Component != f.component || whys[i].Level != level {
			continue
		}
		if alone {
			return policy.Why{}, false
		}
		sole, alone = whys[i], true
	}
	for i := 1; i < len(sole.Rules); i++ {
		alone = alone && sole.Rules[i-1] < sole.Rules[i]
	}
	return sole, alone
}
