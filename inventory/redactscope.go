package inventory

import (
	"reflect"
	"slices"
	"unicode"
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
	// users hide the resources they refer to.
	users = []Kind{KindApplication, KindAISystem, KindEService, KindServer, KindDatabase, KindDataset, KindRegister}
)

// hidden lists the blocks that name systems of infrastructures of vital importance.
func (inv *Inventory) hidden(all bool) map[Ref]bool {
	out := map[Ref]bool{}
	blocks := inv.blocks()
	refs := make([][]Ref, len(blocks))
	for i, b := range blocks {
		refs[i] = refsOf(reflect.ValueOf(b.value).Elem())
		if all || inv.isVital(b.value) {
			out[b.Ref()] = true
		}
	}
	for grown := true; grown; {
		grown = false
		add := func(ref Ref) {
			if !out[ref] {
				out[ref], grown = true, true
			}
		}
		for i, b := range blocks {
			ref := b.Ref()
			if !out[ref] && hiddenFor(ref.Kind, b.value, refs[i], out) {
				add(ref)
			}
			if !out[ref] {
				continue
			}
			for _, to := range refs[i] {
				if to.Kind == KindSource || slices.Contains(users, ref.Kind) && slices.Contains(resources, to.Kind) {
					add(to)
				}
			}
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
	for i := range fieldsOf(v.Type()) {
		f := &fieldsOf(v.Type())[i]
		if f.isObject() {
			out = append(out, refsOf(v.Field(f.index))...)
			continue
		}
		fact := f.fact(v)
		if fact.State() == LeftOut {
			continue
		}
		if f.isBlock() && fact.State() == Known {
			for _, n := range f.nestedBlocks(v) {
				out = append(out, refsOf(reflect.ValueOf(n).Elem())...)
			}
		}
		detail := fact.Detail()
		values := []any{fact.any()}
		sources := []string{detail.Source}
		for _, o := range detail.Others {
			values, sources = append(values, o.Value), append(sources, o.Source)
		}
		for _, value := range values {
			switch v := value.(type) {
			case Ref:
				out = append(out, v)
			case []Ref:
				out = append(out, v...)
			}
		}
		for _, s := range sources {
			if s != "" {
				out = append(out, Ref{KindSource, s})
			}
		}
	}
	return slices.DeleteFunc(out, func(r Ref) bool { return r == (Ref{}) })
}

func isWordLetter(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) || unicode.IsMark(c) }
