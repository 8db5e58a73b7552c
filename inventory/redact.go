package inventory

import (
	"errors"
	"maps"
	"reflect"
	"slices"
)

// RedactOptions say what is hidden, and how. The zero value hides what names systems of infrastructures of vital importance.
type RedactOptions struct {
	All   bool            // hide the names of everything
	Key   []byte          // makes names out of the hidden ones that stay the same when the inventory grows; nil: they are numbered
	Words map[string]bool // texts that are public and stay as they are, such as those that rules know
}

// Redaction is an inventory without names, and the names that took the place of others.
type Redaction struct {
	Inventory *Inventory
	Hidden    []Ref       // the blocks whose texts were taken out, by their old names, sorted
	Names     map[Ref]Ref // of every block with another id, by its old one: the hidden ones, and those whose ids told of one

	needles needles
}

// Tells reports whether a text holds the id or the name of something hidden as a word, whatever its case and its accents. It is for texts that
// are no part of the inventory and stand beside it in results.
func (r *Redaction) Tells(text string) bool { return r.needles.word(text) }

// Redact returns a copy of the inventory in which nothing names a system of an infrastructure of vital importance: an administration that is
// one or of which nobody said whether it is, what belongs to it, and what its applications run on, hold, send to and rest on. Where there is
// such an administration, systems that nobody says whose they are count as its own. Hosting targets keep their names unless such an
// administration runs them.
//
// In a block that is hidden, ids, names and every other free text are replaced, equal texts by equal ones and texts that differ in case only by
// such texts; words of the language, numbers, days, codes of countries, names of common products with their versions and the words of
// the options stay, so that rules answer the same. In other blocks, texts and ids in which a name or an id of a hidden block occurs are replaced
// too, however it is accented, cased or hyphenated there; a name that is cut short or spelt otherwise is not found. Places, comments and
// what moved are left out for all blocks: file names tell names.
//
// What a hidden text holds is gone: a rule that looks for a part of it answers as for a text without that part. Only database engines,
// operating systems and the like keep their parts, when these are common.
//
// Names made without a key tell the order of the hidden ones, and change when blocks are added. With a key neither is so; who has the key can
// check a guess.
func Redact(inv *Inventory, opt RedactOptions) (*Redaction, error) {
	r := &redacting{opt: opt, inv: inv, hidden: inv.hidden(opt.All), names: map[Ref]Ref{}}
	r.texts, r.labels, r.cases = map[string]string{}, map[string]string{}, map[string]int{}
	r.findPublic()
	r.findNeedles()
	r.nameBlocks()
	out := Inventory{Header: inv.Header}
	out.Header.Uses, out.Header.Export, out.Header.Pos = Fact[[]string]{}, Fact[[]string]{}, 0
	head := reflect.ValueOf(&out.Header).Elem()
	r.fields(head, opt.All, "")
	renameRefs(head, r.renamed)
	order := make(map[Ref]int, len(inv.index))
	for i, b := range inv.blocks() {
		fresh := r.block(b)
		order[fresh.Ref()] = i
		out.add(fresh)
	}
	made, diags := New(inv.asOf, out)
	if slices.ContainsFunc(diags, func(d Diagnostic) bool { return d.Severity == Error && d.Code != codeTruncated }) {
		return nil, errors.New("the inventory has errors, and its names cannot be taken out: correct it first; cloudfirst check lists them")
	}
	if !inv.Header.AsOf.Known() {
		made.Header.AsOf = Fact[Date]{}
	}
	made.redacted, made.order = true, order
	hidden := slices.SortedFunc(maps.Keys(r.hidden), Ref.Compare)
	return &Redaction{made, hidden, r.names, r.needles}, nil
}

// Redacted reports whether names were taken out by [Redact].
func (inv *Inventory) Redacted() bool { return inv.redacted }

// Compare orders two blocks for whoever must prefer one of equals: by reference, as all lists of blocks are sorted. Where [Redact] took
// names out the old references count, so that the same one is preferred; lists are sorted by the new ones, which tell nothing.
func (inv *Inventory) Compare(a, b Ref) int {
	i, known := inv.order[a]
	j, both := inv.order[b]
	switch {
	case known && both:
		return i - j
	case known:
		return -1
	case both:
		return 1
	}
	return a.Compare(b)
}

// redacting is one call of Redact.
type redacting struct {
	opt     RedactOptions
	inv     *Inventory
	hidden  map[Ref]bool
	names   map[Ref]Ref
	texts   map[string]string // what takes the place of a text
	labels  map[string]string // of the id of a nested block
	cases   map[string]int    // how many texts differ from one in case only
	common  map[string]bool   // words of products that open blocks state
	needles needles
	taken   int // numbers given
	width   int // of numbers
}

// block makes the copy of a block.
func (r *redacting) block(b blockView) blockView {
	fresh := deepCopy(reflect.ValueOf(b.value))
	ref := b.Ref()
	name := r.renamed(ref).ID
	hidden := r.hidden[ref]
	telling := !hidden && r.tells(reflect.ValueOf(b.value).Elem())
	r.fields(fresh.Elem(), hidden, name)
	if telling {
		r.hideNames(fresh.Elem(), name)
	}
	Rename(fresh.Interface(), name, r.renamed)
	view, _ := viewOf(fresh.Interface())
	view.block.Pos = 0
	return view
}

// tells reports whether one of a block's names tells a hidden one; then its names in other languages do so too.
func (r *redacting) tells(v reflect.Value) bool {
	return !eachFact("", v, func(_ string, f *Field, fact anyFact, _ []any) bool {
		return !nameFields[f.Name] || !slices.ContainsFunc(textsIn(fact), r.needles.in)
	})
}

// hideNames replaces the names of a block by its id.
func (r *redacting) hideNames(v reflect.Value, name string) {
	eachFact("", v, func(_ string, f *Field, fact anyFact, _ []any) bool {
		if nameFields[f.Name] {
			r.hideFact(f, fact, true, name)
		}
		return true
	})
}

// fields replaces the texts of a block, its nested blocks included; name is what a hidden block is called now.
func (r *redacting) fields(v reflect.Value, hidden bool, name string) {
	eachFact("", v, func(_ string, f *Field, fact anyFact, nested []any) bool {
		for _, n := range nested {
			r.nested(n, hidden)
		}
		r.hideFact(f, fact, hidden, name)
		return true
	})
}

// hideFact replaces the texts of a fact, and forgets where it was stated.
func (r *redacting) hideFact(f *Field, fact anyFact, hidden bool, name string) {
	if fact.State() == LeftOut {
		return
	}
	detail := fact.Detail()
	detail.Reason, detail.Note = r.text("", detail.Reason, hidden, ""), r.text("", detail.Note, hidden, "")
	detail.Others = slices.Clone(detail.Others)
	for n := range detail.Others {
		o := &detail.Others[n]
		o.Value, o.Note, o.Pos = r.value(f, o.Value, hidden, name), r.text("", o.Note, hidden, ""), 0
	}
	fact.set(r.value(f, fact.any(), hidden, name), fact.State(), &detail, 0)
}

// nested replaces the texts of a nested block. One that leads to something hidden is hidden itself: its id may tell what.
func (r *redacting) nested(block any, hidden bool) {
	v := reflect.ValueOf(block).Elem()
	hidden = hidden || slices.ContainsFunc(refsOf(v), func(ref Ref) bool { return r.hidden[ref] })
	b := blockOf(block)
	b.Pos = 0
	if b.ID != "" && !allDigits(b.ID) && (hidden || r.needles.in(b.ID)) {
		b.ID = r.label(b.ID)
	}
	r.fields(v, hidden, "")
}

// value replaces the texts of a value.
func (r *redacting) value(f *Field, v any, hidden bool, name string) any {
	if len(f.Enum) > 0 {
		return v
	}
	switch v := v.(type) {
	case string:
		return r.text(f.Name, v, hidden, name)
	case []string:
		out := slices.Clone(v)
		for i := range out {
			out[i] = r.text(f.Name, out[i], hidden, "")
		}
		return out
	}
	return v
}

// text replaces a text that is hidden, or tells of something hidden; name, unless empty, is what takes the place of a name.
func (r *redacting) text(field, s string, hidden bool, name string) string {
	switch {
	case s == "" || s == "none" || !nameFields[field] && r.public(field, s):
		return s
	case hidden && nameFields[field] && name != "":
		return name
	case hidden || r.needles.in(s):
		return r.stand(s)
	}
	return s
}
