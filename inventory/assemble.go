package inventory

import (
	"reflect"
)

// assemble joins what the files gave, in file order, into one inventory.
func assemble(set *fileSet, results []*parsed, opt LoadOptions) (*Inventory, Diagnostics) {
	r := &reporter{files: set}
	inv := &Inventory{files: set}
	ws := newWorkspace(set, results, r)
	ws.substitute(int(set.next), opt, r)
	broken := false
	for _, p := range results {
		r.diags = append(r.diags, p.diags...)
		r.dropped += p.dropped()
		broken = broken || p.broken
	}
	r.droppedErrors = r.dropped > 0 // the decoder reports errors only
	ws.openHeaders(r)
	inv.Header = ws.header(opt, r)
	inv.setDay(ws, opt, r)
	inv.Moves = ws.moves()
	names := ws.naming(inv.Moves)
	for _, m := range ws.members {
		m.join(inv, names, r)
	}
	inv.link(r)
	inv.checkMoves(r, broken)
	inv.resolve(ws, names, r)
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

// setDay sets the day the facts are true on: the caller's, or that of the header.
func (inv *Inventory) setDay(ws *workspace, opt LoadOptions, r *reporter) {
	if opt.AsOf != 0 {
		inv.Header.AsOf = Is(opt.AsOf)
	}
	inv.asOf = inv.Header.AsOf.Or(0)
	if inv.asOf != 0 || ws.block == nil && ws.members[0].headers != 1 {
		return
	}
	word := string(headerKind)
	if ws.block != nil {
		word = "workspace"
	}
	r.report(Diagnostic{
		Severity: Error, Code: codeMissing, summary: say("the inventory states no day its facts are true on"), fix: say(`add as_of = "YYYY-MM-DD" to the %s block`, word),
		pos: inv.Header.Pos, end: inv.Header.Pos + Pos(len(word)),
	})
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
				Severity: Error, Code: codeDuplicate, summary: say("a second defaults block for %s", b.kind), pos: b.block.Pos, end: b.block.Pos + Pos(len("defaults")),
				other: first.block.Pos, otherly: sayPlace("the first is at %s"), fix: say("join the two"),
			})
		}
	}
	return defaults
}

// applyDefaults copies every fact that dst leaves out from def. A fact that is left out is the zero Fact.
func applyDefaults(dst, def any) {
	d, s := reflect.ValueOf(dst).Elem(), reflect.ValueOf(def).Elem()
	copyLeftOut(d, s, layoutOf(d.Type()))
}

func copyLeftOut(d, s reflect.Value, l *layout) {
	for i := range l.fields {
		f := &l.fields[i]
		from := s.Field(f.index)
		switch {
		case from.IsZero():
		case f.Type == "object":
			copyLeftOut(d.Field(f.index), from, layoutOf(f.typ))
		case d.Field(f.index).IsZero():
			d.Field(f.index).Set(from)
		}
	}
}

func (inv *Inventory) add(b blockView) { kindNamed(string(b.kind)).add(inv, b) }
