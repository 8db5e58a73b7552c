package inventory

import (
	"reflect"
	"slices"
)

// renameRefs replaces the references of a block: those it states, those in conflict, and the sources of its facts. Facts are immutable
// and shared, so that a fact which changes is made anew.
func renameRefs(v reflect.Value, to func(Ref) Ref) {
	l := layoutOf(v.Type())
	for i := range l.fields {
		f := &l.fields[i]
		if f.isObject() {
			renameRefs(v.Field(f.index), to)
			continue
		}
		fact := f.fact(v)
		if fact.State() == LeftOut {
			continue
		}
		renameFact(f, fact, to)
		if f.isBlock() && fact.State() == Known {
			for _, n := range f.nestedBlocks(v) {
				renameRefs(reflect.ValueOf(n).Elem(), to)
			}
		}
	}
}

func renameFact(f *Field, fact anyFact, to func(Ref) Ref) {
	value, detail := fact.any(), fact.Detail()
	hasRef := f.typ == typeRef || f.typ == typeRefs
	if !hasRef && detail.Source == "" && len(detail.Others) == 0 {
		return
	}
	detail.Source = renameSource(detail.Source, to)
	detail.Others = slices.Clone(detail.Others)
	for i := range detail.Others {
		o := &detail.Others[i]
		o.Source, o.Value = renameSource(o.Source, to), renameValue(o.Value, to)
	}
	kept := &detail
	if reflect.DeepEqual(detail, Detail{}) {
		kept = nil
	}
	fact.set(renameValue(value, to), fact.State(), kept, fact.Pos())
}

func renameValue(v any, to func(Ref) Ref) any {
	switch v := v.(type) {
	case Ref:
		return to(v)
	case []Ref:
		out := slices.Clone(v)
		for i := range out {
			out[i] = to(out[i])
		}
		return out
	}
	return v
}

func renameSource(id string, to func(Ref) Ref) string {
	if id == "" {
		return ""
	}
	return to(Ref{KindSource, id}).ID
}
