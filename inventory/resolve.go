package inventory

import (
	"fmt"
	"slices"
	"strings"
)

// maxComparisons is how many ids a load compares in search of those that were meant by references that name nothing: a second's work.
const maxComparisons = 1_000_000

// resolve reports references that name nothing.
func (inv *Inventory) resolve(refs []pendingRef, r *reporter, broken bool) {
	ids := map[Kind][]string{}
	left := maxComparisons
	r.remedy = func(p pendingRef) string {
		if _, ok := ids[p.ref.Kind]; !ok {
			ids[p.ref.Kind] = inv.idsOf(p.ref.Kind)
		}
		if left -= len(ids[p.ref.Kind]); left < 0 {
			return inv.suggest(p, nil)
		}
		return inv.suggest(p, ids[p.ref.Kind])
	}
	for _, p := range refs {
		d := Diagnostic{Severity: Error, Context: p.context, pos: p.pos, end: p.end}
		switch {
		case !slices.Contains(p.allowed, p.ref.Kind):
			d.Code, d.Summary = codeKind, fmt.Sprintf("%s cannot stand here", p.ref)
			d.Fix = "name " + alternatives(p.allowed)
			if alt, ok := inv.sameID(p.ref.ID, p.allowed); ok {
				d.Fix = "did you mean " + inv.describe(alt) + "?"
			}
		case inv.Has(p.ref):
			continue
		case broken:
			d.Severity, d.Code = Warning, codeCannotCheck
			d.Summary = fmt.Sprintf("cannot check %s: some files could not be read whole", p.ref)
			d.Fix = "put the errors of the other files right first"
		default:
			d.Code, d.Summary = codeReference, fmt.Sprintf("no %s is called %q", p.ref.Kind, p.ref.ID)
			d.ref = &p
		}
		r.report(d)
	}
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

func (inv *Inventory) suggest(p pendingRef, ids []string) string {
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
