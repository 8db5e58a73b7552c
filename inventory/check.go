package inventory

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
)

// resolve reports references that name nothing.
func (inv *Inventory) resolve(refs []pendingRef, r *reporter, broken bool) {
	ids := map[Kind][]string{}
	for ref := range inv.index {
		ids[ref.Kind] = append(ids[ref.Kind], ref.ID)
	}
	for k := range ids {
		slices.Sort(ids[k])
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
			d.Fix = inv.suggest(p, ids)
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

func (inv *Inventory) suggest(p pendingRef, ids map[Kind][]string) string {
	if alt, ok := inv.sameID(p.ref.ID, p.allowed); ok {
		return "did you mean " + inv.describe(alt) + "?"
	}
	close := nearest(p.ref.ID, ids[p.ref.Kind], 3)
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

// check reports what only the whole inventory shows: dates that end before they begin, collections declared complete and left out.
func (inv *Inventory) check(r *reporter) {
	for _, f := range inv.Freezes {
		from, ok1 := f.From.Value()
		until, ok2 := f.Until.Value()
		if ok1 && ok2 && until < from {
			r.report(Diagnostic{Severity: Error, Code: codeRange, Context: "in freeze " + quote(f.ID), pos: f.Until.Pos(), Summary: "the freeze ends before it begins", Fix: "swap from and until"})
		}
		if x, ok := f.Factor.Value(); ok && (x < 0 || x > 1) {
			r.report(Diagnostic{Severity: Error, Code: codeRange, Context: "in freeze " + quote(f.ID), pos: f.Factor.Pos(), Summary: "factor must lie between 0 and 1", Fix: "0.7 means that teams keep 70 % of their capacity"})
		}
	}
	for _, t := range inv.Teams {
		for _, a := range t.Absences.Or(nil) {
			if x, ok := a.Share.Value(); ok && (x < 0 || x > 1) {
				r.report(Diagnostic{Severity: Error, Code: codeRange, Context: "in team " + quote(t.ID), pos: a.Share.Pos(), Summary: "share must lie between 0 and 1", Fix: "0.5 means that half of the capacity is away"})
			}
		}
	}
}

// checkBuilt reports what the decoder would report about text, for blocks that a program built: required facts, references.
func (inv *Inventory) checkBuilt(r *reporter) {
	for _, b := range inv.blocks() {
		inv.checkBlock(r, b.Ref().String(), reflect.ValueOf(b.value).Elem())
	}
	inv.checkBlock(r, "inventory", reflect.ValueOf(&inv.Header).Elem())
}

func (inv *Inventory) checkBlock(r *reporter, path string, v reflect.Value) {
	for _, f := range fieldsOf(v.Type()) {
		if f.isObject() {
			inv.checkBlock(r, path+"."+f.Name, v.Field(f.index))
			continue
		}
		fact := f.fact(v)
		if f.Required && fact.State() == LeftOut {
			r.report(Diagnostic{Severity: Error, Code: codeMissing, Summary: fmt.Sprintf("%s: the attribute %q must be stated", path, f.Name)})
		}
		if fact.State() != Known {
			continue
		}
		if f.isBlock() {
			for _, n := range f.nestedBlocks(v) {
				inv.checkBlock(r, joinPath(path+"."+f.Block, blockOf(n).ID), reflect.ValueOf(n).Elem())
			}
			continue
		}
		inv.checkRefs(r, path, f, fact.any())
	}
}

func (inv *Inventory) checkRefs(r *reporter, path string, f Field, v any) {
	refs, _ := v.([]Ref)
	if one, ok := v.(Ref); ok && one != (Ref{}) {
		refs = []Ref{one}
	}
	for _, ref := range refs {
		if !inv.Has(ref) || !slices.Contains(f.Refs, ref.Kind) {
			r.report(Diagnostic{Severity: Error, Code: codeReference, Summary: fmt.Sprintf("%s.%s: %s names nothing that may stand here", path, f.Name, ref)})
		}
	}
}
