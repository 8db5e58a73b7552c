package inventory

import (
	"fmt"
	"slices"
	"sort"
	"strings"
)

// maxComparisons is how many ids a load compares in search of those that were meant by references that name nothing: a second's work.
const maxComparisons = 1_000_000

// badRef is a reference that names nothing, until a remedy is looked for.
type badRef struct {
	ref     Ref
	allowed []Kind
}

// resolve reports references that name nothing.
func (inv *Inventory) resolve(results []*parsed, r *reporter, broken bool) {
	ids := map[Kind][]string{}
	left := maxComparisons
	r.remedy = func(b badRef) string {
		if _, ok := ids[b.ref.Kind]; !ok {
			ids[b.ref.Kind] = inv.idsOf(b.ref.Kind)
		}
		if left -= len(ids[b.ref.Kind]); left < 0 {
			return inv.suggest(b, nil)
		}
		return inv.suggest(b, ids[b.ref.Kind])
	}
	for _, p := range results {
		bad := 0
		for i := range p.refs {
			ref := &p.refs[i]
			if inv.Has(*ref.ref) && slices.Contains(ref.field.Refs, ref.ref.Kind) {
				continue
			}
			if bad++; bad > maxDecoded {
				r.dropped++
				r.droppedErrors = r.droppedErrors || !broken
				continue
			}
			d := inv.unresolved(ref, broken)
			d.Context = p.where(ref.pos)
			r.report(d)
		}
	}
}

func (inv *Inventory) unresolved(p *pendingRef, broken bool) Diagnostic {
	ref, allowed := *p.ref, p.field.Refs
	d := Diagnostic{Severity: Error, pos: p.pos, end: p.end}
	switch {
	case !slices.Contains(allowed, ref.Kind):
		d.Code, d.Summary = codeKind, fmt.Sprintf("%s cannot stand here", ref)
		d.Fix = "name " + alternatives(allowed)
		if alt, ok := inv.sameID(ref.ID, allowed); ok {
			d.Fix = "did you mean " + inv.describe(alt) + "?"
		}
	case broken:
		d.Severity, d.Code = Warning, codeCannotCheck
		d.Summary = fmt.Sprintf("cannot check %s: some files could not be read whole", ref)
		d.Fix = "put the errors of the other files right first"
	default:
		d.Code, d.Summary = codeReference, fmt.Sprintf("no %s is called %q", ref.Kind, ref.ID)
		d.ref = &badRef{ref, allowed}
	}
	return d
}

// where words the top-level block a place lies in, as the decoder does.
func (p *parsed) where(pos Pos) string {
	n := sort.Search(len(p.blocks), func(i int) bool { return p.blocks[i].block.Pos > pos }) - 1
	for _, b := range p.defaults {
		if b.block.Pos <= pos && (n < 0 || b.block.Pos > p.blocks[n].block.Pos) {
			return "in defaults " + quote(string(b.kind))
		}
	}
	if n < 0 {
		return ""
	}
	return inBlock(p.blocks[n].Ref())
}

func alternatives(kinds []Kind) string {
	words := make([]string, len(kinds))
	for i, k := range kinds {
		words[i] = string(k) + ".…"
	}
	return strings.Join(words, " or ")
}

func (inv *Inventory) idsOf(kind Kind) []string {
	var ids []string
	for ref := range inv.index {
		if ref.Kind == kind {
			ids = append(ids, ref.ID)
		}
	}
	slices.Sort(ids)
	return ids
}

func (inv *Inventory) suggest(p badRef, ids []string) string {
	if alt, ok := inv.sameID(p.ref.ID, p.allowed); ok {
		return "did you mean " + inv.describe(alt) + "?"
	}
	close := nearest(p.ref.ID, ids, 3)
	for i, id := range close {
		close[i] = inv.describe(Ref{p.ref.Kind, id})
	}
	return or(didYouMean(close), fmt.Sprintf("declare %s %s { … } or correct the id", p.ref.Kind, quote(p.ref.ID)))
}

func (inv *Inventory) sameID(id string, kinds []Kind) (Ref, bool) {
	for _, k := range kinds {
		if ref := (Ref{k, id}); inv.Has(ref) {
			return ref, true
		}
	}
	return Ref{}, false
}

func (inv *Inventory) describe(ref Ref) string {
	if place := inv.files.position(blockOf(inv.index[ref]).Pos); place.File != "" {
		return ref.String() + " (" + place.String() + ")"
	}
	return ref.String()
}
