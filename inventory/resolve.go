package inventory

import (
	"slices"
	"sort"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/nearest"
)

// maxComparisons is how many ids a load compares in search of those that were meant by references that name nothing: a second's work.
const maxComparisons = 1_000_000

// badRef is a reference that names nothing, until a remedy is looked for.
type badRef struct {
	ref     Ref // in merged form
	allowed []Kind
	member  *member // where it stands; nil for a program's
	owner   *member // where it points to
}

// resolver checks the references of all packages.
type resolver struct {
	inv     *Inventory
	ws      *workspace
	names   *naming
	r       *reporter
	refused map[refusal]bool // why foreign names may not be used, as far as it was reported
}

// refusal is one cause for which foreign names are refused: a package that does not use another, a kind that is not exported.
type refusal struct {
	from   *member
	name   string
	kind   Kind
	reason string
}

// resolve reports references that name nothing.
func (inv *Inventory) resolve(ws *workspace, names *naming, r *reporter) {
	r.remedy = inv.remedies()
	s := resolver{inv, ws, names, r, map[refusal]bool{}}
	for _, m := range ws.members {
		to := names.in(m)
		for _, p := range m.files {
			s.file(m, p, to)
		}
	}
}

// remedies looks for what was meant by references that name nothing, within bounds for all of them.
func (inv *Inventory) remedies() func(badRef) message {
	type list struct {
		kind   Kind
		prefix string
	}
	ids := map[list][]string{}
	left := maxComparisons
	return func(b badRef) message {
		l := list{b.ref.Kind, ""}
		if b.owner != nil && b.owner.name != "" {
			l.prefix = b.owner.name + "/"
		}
		if _, ok := ids[l]; !ok {
			ids[l] = inv.idsOf(l.kind, l.prefix)
		}
		if left -= len(ids[l]); left < 0 {
			return inv.suggest(b, nil, l.prefix)
		}
		return inv.suggest(b, ids[l], l.prefix)
	}
}

func (s *resolver) file(m *member, p *parsed, to func(Ref) Ref) {
	bad := 0
	for i := range p.refs {
		ref := &p.refs[i]
		target, owner, cause := *ref.ref, m, refusal{}
		if to != nil {
			target = to(target)
		}
		if foreign := strings.Contains(ref.ref.ID, foreignMark); foreign {
			owner, cause = s.owner(m, ref)
		}
		if s.refused[cause] || owner != nil && s.inv.Has(target) && slices.Contains(ref.field.Refs, target.Kind) {
			continue
		}
		if bad++; bad > maxDecoded {
			s.r.dropped++
			s.r.droppedErrors = s.r.droppedErrors || owner == nil || !owner.broken
			continue
		}
		if owner == nil {
			s.refuse(p, ref, cause)
			continue
		}
		d := s.inv.unresolved(ref, badRef{target, ref.field.Refs, m, owner})
		d.context = p.where(ref.pos, m)
		s.r.report(d)
	}
}

func (inv *Inventory) unresolved(p *pendingRef, b badRef) Diagnostic {
	name := b.member.spelled(b.ref)
	d := Diagnostic{Severity: Error, pos: p.pos, end: p.end}
	switch {
	case !slices.Contains(b.allowed, b.ref.Kind):
		d.Code, d.summary = codeKind, say("%s cannot stand here", name)
		d.fix = say("name %s", alternatives(b.allowed))
		if alt, ok := inv.sameID(b.ref.ID, b.allowed); ok {
			d.fix = say("did you mean %s?", inv.describe(alt, b.member))
		}
	case b.owner.broken:
		d.Severity, d.Code = Warning, codeCannotCheck
		d.summary = say("cannot check %s: some files could not be read whole", name)
		d.fix = say("put the errors of the other files right first")
	default:
		id := strings.TrimPrefix(b.ref.ID, b.owner.name+"/")
		d.Code, d.summary = codeReference, say("no %s is called %q", b.ref.Kind, id)
		if b.owner.name != "" {
			d.summary = say("no %s of package %s is called %q", b.ref.Kind, b.owner.name, id)
		}
		d.ref = &b
	}
	return d
}

// where words the top-level block of a package that a place lies in, as the decoder does.
func (p *parsed) where(pos Pos, m *member) message {
	n := sort.Search(len(p.blocks), func(i int) bool { return p.blocks[i].block.Pos > pos }) - 1
	begin, words := Pos(0), message{}
	if n >= 0 {
		ref := p.blocks[n].Ref()
		if m.name != "" {
			ref.ID = strings.TrimPrefix(ref.ID, m.name+"/")
		}
		begin, words = p.blocks[n].block.Pos, inBlock(ref)
	}
	for _, b := range p.defaults {
		if b.block.Pos <= pos && b.block.Pos > begin {
			begin, words = b.block.Pos, say("in %s %s", "defaults", Quote(string(b.kind)))
		}
	}
	if p.reuse == nil {
		return words
	}
	for _, t := range p.reuse.templates {
		if t.block.Pos <= pos && t.block.Pos > begin {
			begin, words = t.block.Pos, say("in %s %s", "template", Quote(t.block.ID))
		}
	}
	return words
}

func alternatives(kinds []Kind) string {
	words := make([]string, len(kinds))
	for i, k := range kinds {
		words[i] = string(k) + ".…"
	}
	return strings.Join(words, " or ")
}

// idsOf lists the ids of a kind that begin with a package's prefix, without it.
func (inv *Inventory) idsOf(kind Kind, prefix string) []string {
	var ids []string
	for ref := range inv.index {
		if id, ok := strings.CutPrefix(ref.ID, prefix); ok && ref.Kind == kind {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	return ids
}

func (inv *Inventory) suggest(p badRef, ids []string, prefix string) message {
	if alt, ok := inv.sameID(p.ref.ID, p.allowed); ok {
		return say("did you mean %s?", inv.describe(alt, p.member))
	}
	id := strings.TrimPrefix(p.ref.ID, prefix)
	close := nearest.Words(id, ids, 3)
	for i, id := range close {
		close[i] = inv.describe(Ref{p.ref.Kind, prefix + id}, p.member)
	}
	return didYouMean(close).or(say("declare %s %s { … } or correct the id", p.ref.Kind, Quote(id)))
}

func (inv *Inventory) sameID(id string, kinds []Kind) (Ref, bool) {
	for _, k := range kinds {
		if ref := (Ref{k, id}); inv.Has(ref) {
			return ref, true
		}
	}
	return Ref{}, false
}

// describe writes a reference as the package writes it, and where the block is.
func (inv *Inventory) describe(ref Ref, m *member) string {
	name := ref.String()
	if m != nil {
		name = m.spelled(ref)
	}
	if place := inv.files.position(blockOf(inv.index[ref]).Pos); place.File != "" {
		return name + " (" + place.String() + ")"
	}
	return name
}
