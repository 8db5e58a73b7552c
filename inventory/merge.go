package inventory

import (
	"slices"
)

// substitute puts the values of locals and variables where they are named.
func (w *workspace) substitute(size int, opt LoadOptions, r *reporter) {
	given := newGiven(opt.Vars, r)
	total := (maxExpandedTotal + size) / nodeBytes
	broken := false
	for _, m := range w.members {
		v := &values{r: r, locals: newLocals(m.files, r), variables: given.variables(m.files, r), broken: m.broken}
		m.substitute(v, &total)
		v.checkUsed(m.files, r)
		m.findBroken() // what is over the limit is not read
		broken = broken || m.broken
	}
	if !broken {
		given.checkDeclared(r)
	}
}

// openHeaders finds the inventory block of every package. The workspace block takes the place of that of the root.
func (w *workspace) openHeaders(r *reporter) {
	for _, m := range w.members {
		if w.block == nil || m.name != "" {
			m.findHeader(r)
			continue
		}
		m.header = &Header{Uses: w.block.Uses, AsOf: w.block.AsOf}
		for _, p := range m.files {
			for _, h := range p.headers {
				r.report(Diagnostic{
					Severity: Error, Code: codeWorkspace, summary: say("this inventory block belongs to no member of the workspace"),
					pos: h.Pos, end: h.Pos + Pos(len(headerKind)),
					other: w.block.Pos, otherly: sayPlace("the workspace block is at %s and takes its place"),
					fix: say("move its attributes to the workspace block, or add its directory to members"),
				})
			}
		}
	}
	if w.block == nil {
		return
	}
	for _, m := range w.members {
		if m.header != nil {
			m.checkUses(w.byName, r)
		}
	}
}

// header makes the header of the joined inventory. It reads like that of an inventory of one package.
func (w *workspace) header(opt LoadOptions, r *reporter) Header {
	if w.block == nil {
		if h := w.members[0].header; h != nil {
			return *h
		}
		return Header{}
	}
	b := w.block
	h := Header{Schema: Is("1.0"), AsOf: b.AsOf, Language: b.Language, Currency: b.Currency, Marking: b.Marking, Pos: b.Pos}
	var complete Fact[[]string]
	all := !w.rootHasApplications()
	for _, m := range w.members {
		if m.header == nil || m.name == "" {
			continue
		}
		if !w.block.AsOf.Known() && opt.AsOf == 0 {
			agree(r, m, "as_of", &h.AsOf, m.header.AsOf)
		}
		agree(r, m, "currency", &h.Currency, m.header.Currency)
		h.Marking = stricter(h.Marking, m.header.Marking)
		complete = m.header.Complete
		all = all && slices.Contains(complete.Or(nil), "flows")
	}
	if !w.block.Language.Known() {
		h.Language = w.language()
	}
	if all {
		h.Complete = complete
		return h
	}
	for _, m := range w.members {
		m.stateFlows()
	}
	return h
}

// agree takes over what a member states, and reports it when another states something else. What cannot be said of all of them must not
// be said of the whole.
func agree[T comparable](r *reporter, m *member, name string, all *Fact[T], one Fact[T]) {
	v, known := one.Value()
	if !known {
		return
	}
	before, stated := all.Value()
	if !stated {
		*all = one
		return
	}
	if v != before {
		d := Diagnostic{
			Severity: Error, Code: codeAgree, pos: one.Pos(),
			summary: say("package %s states another %s: %v, and not %v", m.name, name, v, before),
			other:   all.Pos(), otherly: sayPlace("the other is stated at %s"), fix: say("amounts are not converted: state them in one currency in all packages"),
		}
		if name == "as_of" {
			d.fix = say("state as_of in the workspace block: it holds for all packages")
		}
		r.report(d)
	}
}

// markings from the least strict to the strictest.
var markings = []string{"public", "internal", "confidential", "secret"}

// stricter returns the marking that lets fewer people read: a whole is marked as its most secret part.
func stricter(a, b Fact[string]) Fact[string] {
	if slices.Index(markings, b.Or("")) > slices.Index(markings, a.Or("")) {
		return b
	}
	return a
}

// language returns the language of all members, left out when they differ.
func (w *workspace) language() Fact[string] {
	var all Fact[string]
	for _, m := range w.members {
		if m.header == nil || m.name == "" {
			continue
		}
		v, known := m.header.Language.Value()
		if !known || all.Known() && all.Or("") != v {
			return Fact[string]{}
		}
		all = m.header.Language
	}
	return all
}

func (w *workspace) rootHasApplications() bool {
	return slices.ContainsFunc(w.members[0].files, func(p *parsed) bool {
		return slices.ContainsFunc(p.blocks, func(b blockView) bool { return b.kind == KindApplication })
	})
}

// moves returns the moves of all packages under their merged names.
func (w *workspace) moves() []Moved {
	var all []Moved
	for _, m := range w.members {
		for _, p := range m.files {
			if p.reuse == nil {
				continue
			}
			for _, one := range p.reuse.moves {
				all = append(all, Moved{m.merged(one.From), m.merged(one.To), one.Pos})
			}
		}
	}
	sortMoves(all)
	return all
}

// naming tells what names mean once all packages are joined.
func (w *workspace) naming(moves []Moved) *naming {
	final, _ := followed(moves)
	return &naming{joined: w.block != nil, moved: final}
}
