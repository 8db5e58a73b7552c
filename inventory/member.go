package inventory

import (
	"maps"
	"reflect"
	"slices"
	"strings"
)

// foreignMark stands between the package and the id of a foreign reference until packages are joined. No id can hold it.
const foreignMark = "\x1f"

// member is one package: a member of a workspace, what a workspace holds beside its members, or the whole of an inventory.
type member struct {
	name    string // "" when the package has none
	dir     string
	sources []*file
	files   []*parsed // side by side with sources
	broken  bool      // not all of it could be read
	header  *Header   // nil when it has none
	headers int       // inventory blocks met: one is right
	uses    map[string]bool
}

// findHeader finds the one inventory block of the package.
func (m *member) findHeader(r *reporter) {
	for _, p := range m.files {
		for _, h := range p.headers {
			if m.headers++; m.headers == 1 {
				m.header = h
				continue
			}
			if m.headers > maxDecoded {
				r.dropped, r.droppedErrors = r.dropped+1, true
				continue
			}
			r.report(Diagnostic{
				Severity: Error, Code: codeHeader, summary: say("a second inventory block"), pos: h.Pos, end: h.Pos + Pos(len(headerKind)),
				other: m.header.Pos, otherly: sayPlace("the first is at %s"), fix: say("keep one; to join inventories, make them members of a workspace"),
			})
		}
	}
	if m.header == nil && !m.broken {
		r.report(Diagnostic{
			Severity: Error, Code: codeHeader, summary: say("no file%s holds the inventory block", m.of()), pos: Pos(m.sources[0].base),
			fix: say(`add inventory { schema = "1.0" as_of = "YYYY-MM-DD" } to one file`),
		})
	}
}

// of names the package for a diagnostic; "" for one without a name.
func (m *member) of() message {
	if m.name == "" {
		return message{}
	}
	return say(" of package %s", m.name)
}

// merged returns the name that a block has once the packages are joined, given the name it has in this one.
func (m *member) merged(ref Ref) Ref {
	if name, id, foreign := strings.Cut(ref.ID, foreignMark); foreign {
		return Ref{ref.Kind, name + "/" + id}
	}
	if m.name == "" || ref == (Ref{}) {
		return ref
	}
	return Ref{ref.Kind, m.name + "/" + ref.ID}
}

// spelled writes a reference, given in merged form, as the package writes it.
func (m *member) spelled(ref Ref) string {
	if m.name == "" {
		return ref.String()
	}
	if own, ok := strings.CutPrefix(ref.ID, m.name+"/"); ok {
		return Ref{ref.Kind, own}.String()
	}
	return foreignName(ref.Kind, ref.ID, "/")
}

// foreignName writes package.kind.id, given the package and the id with a mark between them.
func foreignName(kind Kind, id, mark string) string {
	name, id, _ := strings.Cut(id, mark)
	return name + "." + Ref{kind, id}.String()
}

// join adds the blocks of the package to the inventory: templates and defaults applied, names merged.
func (m *member) join(inv *Inventory, names *naming, r *reporter) {
	if to := names.in(m); to != nil {
		m.rename(to)
	}
	templates := newTemplates(m.files, r, m.broken)
	defaults := collectDefaults(m.files, r)
	for _, p := range m.files {
		for _, b := range p.blocks {
			templates.apply(b.value, nil)
			if def, ok := defaults[b.kind]; ok {
				applyDefaults(b.value, def.value)
			}
			if m.name != "" {
				b.block.ID = m.name + "/" + b.block.ID
			}
			inv.add(b)
		}
	}
	for _, p := range m.files {
		for _, f := range p.missing {
			if f.fact.State() == LeftOut {
				r.report(f.diag)
			}
		}
	}
}

// rename gives references their merged names. Templates and defaults come first: blocks share what they state.
func (m *member) rename(to func(Ref) Ref) {
	for _, p := range m.files {
		if p.reuse != nil {
			for _, t := range p.reuse.templates {
				renameRefs(reflect.ValueOf(t.value).Elem(), to)
			}
		}
		for _, list := range [][]blockView{p.defaults, p.blocks} {
			for _, b := range list {
				renameRefs(reflect.ValueOf(b.value).Elem(), to)
			}
		}
	}
}

// exports reports whether the package offers its blocks of a kind to others.
func (m *member) exports(kind Kind) bool {
	return slices.Contains(m.header.Export.Or(nil), string(kind))
}

// naming says what references mean once all packages are joined.
type naming struct {
	joined bool        // there is a workspace: names are merged
	moved  map[Ref]Ref // merged names of blocks that moved
}

// in returns the merged name of what a package names; nil when every reference means itself.
func (n *naming) in(m *member) func(Ref) Ref {
	if !n.joined && len(n.moved) == 0 {
		return nil
	}
	return func(ref Ref) Ref {
		ref = m.merged(ref)
		if to, ok := n.moved[ref]; ok {
			return to
		}
		return ref
	}
}

// stateFlows writes out what complete = ["flows"] says, for applications that leave their flows out.
func (m *member) stateFlows() {
	if m.header == nil || !slices.Contains(m.header.Complete.Or(nil), "flows") {
		return
	}
	for _, p := range m.files {
		for _, b := range p.blocks {
			if a, ok := b.value.(*Application); ok && a.Flows.State() == LeftOut {
				a.Flows.set([]*Flow{}, Known, nil, m.header.Complete.Pos())
			}
		}
	}
}

// checkUses reports packages that are listed in uses and are none.
func (m *member) checkUses(byName map[string]*member, r *reporter) {
	uses := m.header.Uses
	m.uses = map[string]bool{}
	for _, name := range uses.Or(nil) {
		m.uses[name] = true
		d := Diagnostic{Severity: Error, Code: codeUses, pos: uses.Pos()}
		switch {
		case name == m.name:
			d.summary, d.fix = say("package %s uses itself", name), say("take it out of uses")
		case byName[name] == nil:
			d.summary = say("uses lists %q, which is no member of the workspace", clip(name))
			close := r.nearest(name, len(byName), func() []string { return slices.Sorted(maps.Keys(byName)) })
			d.fix = didYouMean(close).or(say("add it to members, or take it out of uses"))
		default:
			continue
		}
		r.report(d)
	}
}
