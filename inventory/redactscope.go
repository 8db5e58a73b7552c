package inventory

import (
	"reflect"
	"slices"
)

// Kinds of block by their part in what is hidden.
var (
	// owners hide whatever refers to them.
	owners = []Kind{KindAdministration, KindUnit, KindApplication, KindAISystem, KindEService}
	// shared blocks are not hidden for what they refer to: many others use them.
	shared = []Kind{KindAdministration, KindApplication, KindTarget, KindCalendar, KindExternal, KindSource, KindProgramme}
	// resources are hidden for what uses them.
	resources = []Kind{
		KindServer, KindDatabase, KindDataset, KindRegister, KindSite, KindSource, KindTeam, KindContract, KindExternal, KindConvention,
		KindDecision, KindProcurement,
	}
	// systems are hidden when nothing says whose they are.
	systems = []Kind{KindAISystem, KindEService, KindServer, KindDatabase, KindDataset, KindRegister}
	// users hide the resources they refer to.
	users = []Kind{KindApplication, KindAISystem, KindEService, KindServer, KindDatabase, KindDataset, KindRegister}
)

// hidden lists the blocks that name systems of infrastructures of vital importance.
func (inv *Inventory) hidden(all bool) map[Ref]bool {
	s := scope{inv.blocks(), nil, map[Ref]bool{}}
	s.refs = make([][]Ref, len(s.blocks))
	for i, b := range s.blocks {
		s.refs[i] = refsOf(reflect.ValueOf(b.value).Elem())
		if all || inv.isVital(b.value) {
			s.hidden[b.Ref()] = true
		}
	}
	if len(s.hidden) == 0 {
		return s.hidden
	}
	s.grow()
	for _, ref := range s.unclaimed() {
		s.hidden[ref] = true
	}
	s.grow()
	return s.hidden
}

// scope finds out what is hidden.
type scope struct {
	blocks []blockView
	refs   [][]Ref // of each block
	hidden map[Ref]bool
}

// grow hides what is hidden for something that is.
func (s *scope) grow() {
	for grown := true; grown; {
		grown = false
		add := func(ref Ref) {
			if !s.hidden[ref] {
				s.hidden[ref], grown = true, true
			}
		}
		for i, b := range s.blocks {
			ref := b.Ref()
			if !s.hidden[ref] && hiddenFor(ref.Kind, b.value, s.refs[i], s.hidden) {
				add(ref)
			}
			if !s.hidden[ref] {
				continue
			}
			for _, to := range s.refs[i] {
				if to.Kind == KindSource || slices.Contains(users, ref.Kind) && slices.Contains(resources, to.Kind) {
					add(to)
				}
			}
		}
	}
}

// unclaimed lists the systems that neither name an owner nor are used by something that has one: they may be anybody's.
func (s *scope) unclaimed() []Ref {
	claimed := map[Ref]bool{}
	for i, b := range s.blocks {
		if ref := b.Ref(); !s.hidden[ref] && slices.ContainsFunc(s.refs[i], func(r Ref) bool { return slices.Contains(owners, r.Kind) }) {
			claimed[ref] = true
		}
	}
	for grown := true; grown; {
		grown = false
		for i, b := range s.blocks {
			ref := b.Ref()
			for _, to := range s.refs[i] {
				switch {
				case claimed[ref] && slices.Contains(users, ref.Kind) && !claimed[to]:
					claimed[to], grown = true, true
				case ref.Kind == KindDatabase && to.Kind == KindServer && claimed[to] && !claimed[ref]:
					claimed[ref], grown = true, true
				}
			}
		}
	}
	var out []Ref
	for _, b := range s.blocks {
		if ref := b.Ref(); !claimed[ref] && slices.Contains(systems, ref.Kind) {
			out = append(out, ref)
		}
	}
	return out
}

// isVital reports whether a block is an administration that is, or may be, an infrastructure of vital importance, or an application of which
// nobody says whose it is.
func (inv *Inventory) isVital(block any) bool {
	switch b := block.(type) {
	case *Administration:
		return b.Vital.Or(true)
	case *Application:
		return !b.Administration.Known()
	}
	return false
}

// hiddenFor reports whether a block is hidden for what it refers to.
func hiddenFor(kind Kind, block any, refs []Ref, hidden map[Ref]bool) bool {
	switch b := block.(type) {
	case *Application: // its flows may lead to what is hidden; they are hidden then, not the application
		return hidden[b.Administration.Or(Ref{})] || hidden[b.Unit.Or(Ref{})]
	case *Target:
		return hidden[b.Administration.Or(Ref{})] || b.Kind.Or("") != "cloud" && hidden[b.Site.Or(Ref{})]
	}
	if slices.Contains(shared, kind) {
		return false
	}
	return slices.ContainsFunc(refs, func(r Ref) bool { return slices.Contains(owners, r.Kind) && hidden[r] })
}

// refsOf lists the blocks that a block names, its nested blocks and the sources of its facts included.
func refsOf(v reflect.Value) []Ref {
	var out []Ref
	add := func(value any, source string) {
		switch v := value.(type) {
		case Ref:
			out = append(out, v)
		case []Ref:
			out = append(out, v...)
		}
		if source != "" {
			out = append(out, Ref{KindSource, source})
		}
	}
	eachFact("", v, func(_ string, _ *Field, fact anyFact, nested []any) bool {
		for _, n := range nested {
			out = append(out, refsOf(reflect.ValueOf(n).Elem())...)
		}
		detail := fact.Detail()
		add(fact.any(), detail.Source)
		for _, o := range detail.Others {
			add(o.Value, o.Source)
		}
		return true
	})
	return slices.DeleteFunc(out, func(r Ref) bool { return r == (Ref{}) })
}
