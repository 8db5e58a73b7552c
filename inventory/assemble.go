package inventory

import (
	"fmt"
	"reflect"
)

// assemble joins what the files gave, in file order, into one inventory.
func assemble(set *fileSet, results []*parsed, opt LoadOptions) (*Inventory, Diagnostics) {
	r := &reporter{files: set}
	inv := &Inventory{files: set}
	var headers []*Header
	broken := false
	for i, p := range results {
		set.files[i].lines = p.lines
		r.diags = append(r.diags, p.diags...)
		r.dropped += p.dropped()
		headers = append(headers, p.headers...)
		broken = broken || p.broken
	}
	r.droppedErrors = r.dropped > 0 // the decoder reports errors only
	defaults := collectDefaults(results, r)
	for _, p := range results {
		for _, b := range p.blocks {
			if def, ok := defaults[b.kind]; ok {
				applyDefaults(b.value, def.value)
			}
			inv.add(b)
		}
	}
	for _, p := range results {
		for _, m := range p.missing {
			if m.fact.State() == LeftOut {
				r.report(m.diag)
			}
		}
	}
	inv.setHeader(headers, r, broken)
	inv.asOf = opt.AsOf
	if inv.asOf == 0 {
		inv.asOf = inv.Header.AsOf.Or(0)
	}
	if opt.AsOf != 0 {
		inv.Header.AsOf = Is(opt.AsOf)
	}
	if inv.asOf == 0 && len(headers) == 1 {
		r.report(Diagnostic{Severity: Error, Code: codeMissing, Summary: "the inventory states no day its facts are true on", Fix: `add as_of = "YYYY-MM-DD" to the inventory block`, pos: headers[0].Pos, end: headers[0].Pos + Pos(len("inventory"))})
	}
	inv.link(r)
	inv.resolve(results, r, broken)
	diags := r.sorted()
	// Until here any diagnostic may quote any file.
	for _, f := range set.files {
		f.again = nil
	}
	if diags.HasErrors() {
		return nil, diags
	}
	return inv, diags
}

// collectDefaults returns the defaults of each kind. Two blocks for one kind are an error: which of them came first would depend on the
// names of the files.
func collectDefaults(results []*parsed, r *reporter) map[Kind]blockView {
	defaults := map[Kind]blockView{}
	for _, p := range results {
		for _, b := range p.defaults {
			first, met := defaults[b.kind]
			if !met {
				defaults[b.kind] = b
				continue
			}
			r.report(Diagnostic{
				Severity: Error, Code: codeDuplicate, Summary: fmt.Sprintf("a second defaults block for %s", b.kind), pos: b.block.Pos, end: b.block.Pos + Pos(len("defaults")),
				other: first.block.Pos, otherly: "the first is at %s", Fix: "join the two",
			})
		}
	}
	return defaults
}

// applyDefaults copies every fact that dst leaves out from def.
func applyDefaults(dst, def any) {
	d, s := reflect.ValueOf(dst).Elem(), reflect.ValueOf(def).Elem()
	for _, f := range fieldsOf(d.Type()) {
		if f.isObject() {
			applyDefaults(d.Field(f.index).Addr().Interface(), s.Field(f.index).Addr().Interface())
			continue
		}
		if f.fact(d).State() == LeftOut {
			d.Field(f.index).Set(s.Field(f.index))
		}
	}
}

func (inv *Inventory) add(b blockView) { kindNamed(string(b.kind)).add(inv, b) }

func (inv *Inventory) setHeader(headers []*Header, r *reporter, broken bool) {
	switch {
	case len(headers) == 0 && !broken:
		r.report(Diagnostic{
			Severity: Error, Code: codeHeader, Summary: "no file holds the inventory block", pos: Pos(r.files.files[0].base),
			Fix: `add inventory { schema = "1.0" as_of = "YYYY-MM-DD" } to one file`,
		})
	case len(headers) > 0:
		inv.Header = *headers[0]
		for _, h := range headers[1:] {
			r.report(Diagnostic{
				Severity: Error, Code: codeHeader, Summary: "a second inventory block", pos: h.Pos, end: h.Pos + Pos(len("inventory")),
				other: headers[0].Pos, otherly: "the first is at %s", Fix: "keep one; to join inventories, keep them in directories of their own",
			})
		}
	}
}
