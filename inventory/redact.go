package inventory

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"reflect"
	"regexp"
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
	Names     map[Ref]Ref // of every block with another name, by its old one; confidential as the inventory is
}

// Redact returns a copy of the inventory in which nothing names a system of an infrastructure of vital importance: an administration that is
// one or of which nobody said whether it is, what belongs to it, and what its applications run on, hold, send to and rest on. Hosting
// targets keep their names unless such an administration runs them.
//
// In a block that is hidden, ids, names and every other free text are replaced, equal texts by equal ones; words of the language, numbers,
// days, codes of countries and the words of the options stay, so that rules answer the same. In other blocks, texts and ids in which a name or
// an id of a hidden block occurs are replaced too. Places, comments and what moved are left out for all blocks: file names tell names.
//
// Names made without a key tell the order of the hidden ones, and change when blocks are added. With a key neither is so; who has the key can
// check a guess.
func Redact(inv *Inventory, opt RedactOptions) (*Redaction, error) {
	r := &redacting{opt: opt, inv: inv, hidden: inv.hidden(opt.All), names: map[Ref]Ref{}, texts: map[string]string{}}
	r.findNeedles()
	r.nameBlocks()
	out := Inventory{Header: inv.Header}
	out.Header.Uses, out.Header.Export, out.Header.Pos = Fact[[]string]{}, Fact[[]string]{}, 0
	head := reflect.ValueOf(&out.Header).Elem()
	r.fields(head, false, "")
	renameRefs(head, r.renamed)
	for _, b := range inv.blocks() {
		out.add(r.block(b))
	}
	made, diags := New(inv.asOf, out)
	if slices.ContainsFunc(diags, func(d Diagnostic) bool { return d.Severity == Error && d.Code != codeTruncated }) {
		return nil, errors.New("the inventory has errors, and its names cannot be taken out: correct it first; cloudfirst check lists them")
	}
	if !inv.Header.AsOf.Known() {
		made.Header.AsOf = Fact[Date]{}
	}
	made.redacted = true
	return &Redaction{made, r.names}, nil
}

// Redacted reports whether names were taken out by [Redact].
func (inv *Inventory) Redacted() bool { return inv.redacted }

// redacting is one call of Redact.
type redacting struct {
	opt     RedactOptions
	inv     *Inventory
	hidden  map[Ref]bool
	names   map[Ref]Ref
	texts   map[string]string // what takes the place of a text
	needles needles
	taken   int // numbers given
	width   int // of numbers
}

// nameBlocks names the hidden blocks, and those whose ids tell a hidden name.
func (r *redacting) nameBlocks() {
	var refs []Ref
	for _, b := range r.inv.blocks() {
		if ref := b.Ref(); r.hidden[ref] || r.needles.in(ref.ID) {
			refs = append(refs, ref)
		}
	}
	slices.SortFunc(refs, Ref.Compare)
	r.width = max(3, len(fmt.Sprint(len(refs))))
	for _, ref := range refs {
		id := r.name(string(ref.Kind)+"\x00"+ref.ID, func(id string) bool { return r.inv.Has(Ref{ref.Kind, id}) })
		r.names[ref] = Ref{ref.Kind, id}
	}
}

// name makes a name that nothing has yet.
func (r *redacting) name(secret string, taken func(string) bool) string {
	for {
		id := ""
		if r.opt.Key != nil {
			sum := hmac.New(sha256.New, r.opt.Key)
			_, _ = sum.Write([]byte(secret))
			id = "hidden-" + hex.EncodeToString(sum.Sum(nil)[:8])
		} else {
			r.taken++
			id = fmt.Sprintf("hidden-%0*d", r.width, r.taken)
		}
		if !taken(id) {
			return id
		}
		secret += "\x00"
	}
}

func (r *redacting) renamed(ref Ref) Ref {
	if to, ok := r.names[ref]; ok {
		return to
	}
	return ref
}

// block makes the copy of a block.
func (r *redacting) block(b blockView) blockView {
	fresh := deepCopy(reflect.ValueOf(b.value))
	ref := b.Ref()
	r.fields(fresh.Elem(), r.hidden[ref], r.renamed(ref).ID)
	Rename(fresh.Interface(), r.renamed(ref).ID, r.renamed)
	view, _ := viewOf(fresh.Interface())
	view.block.Pos = 0
	return view
}

// fields replaces the texts of a block, its nested blocks included; name is what a hidden block is called now.
func (r *redacting) fields(v reflect.Value, hidden bool, name string) {
	for i := range fieldsOf(v.Type()) {
		f := &fieldsOf(v.Type())[i]
		if f.isObject() {
			r.fields(v.Field(f.index), hidden, name)
			continue
		}
		fact := f.fact(v)
		if fact.State() == LeftOut {
			continue
		}
		if f.isBlock() && fact.State() == Known {
			for _, n := range f.nestedBlocks(v) {
				r.nested(n, hidden)
			}
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
}

// nested replaces the texts of a nested block. One that leads to something hidden is hidden itself: its id may tell what.
func (r *redacting) nested(block any, hidden bool) {
	v := reflect.ValueOf(block).Elem()
	hidden = hidden || slices.ContainsFunc(refsOf(v), func(ref Ref) bool { return r.hidden[ref] })
	b := blockOf(block)
	b.Pos = 0
	if b.ID != "" && !allDigits(b.ID) && (hidden || r.needles.in(b.ID)) {
		b.ID = r.stand(b.ID, "part-")
	}
	r.fields(v, hidden, b.ID)
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

// text replaces a text that is hidden, or tells of something hidden.
func (r *redacting) text(field, s string, hidden bool, name string) string {
	switch {
	case s == "" || s == "none" || publicFields[field]:
		return s
	case !nameFields[field] && r.public(s):
		return s
	case hidden && nameFields[field] && name != "":
		return name
	case hidden || r.needles.in(s):
		return r.stand(s, "hidden text ")
	}
	return s
}

// stand returns what stands for a text, the same for equal ones.
func (r *redacting) stand(s, prefix string) string {
	key := prefix + s
	if got := r.texts[key]; got != "" {
		return got
	}
	made := prefix + r.name(key, func(string) bool { return false })[len("hidden-"):]
	r.texts[key] = made
	return made
}

// public reports whether a text tells no name: the code of a country, or a word that rules know.
func (r *redacting) public(s string) bool { return countryCode.MatchString(s) || r.opt.Words[s] }

var countryCode = regexp.MustCompile(`^[A-Z]{2}(-[A-Z0-9]{1,3})?$`)

func allDigits(s string) bool {
	return !slices.ContainsFunc([]byte(s), func(c byte) bool { return c < '0' || c > '9' })
}
