package inventory

import (
	"reflect"
	"strings"
	"unicode/utf8"
)

// publicFields are attributes whose words mean the same everywhere, and that stages read.
var publicFields = map[string]bool{"timezone": true, "currency": true}

// nameFields are the attributes that name a block or a machine. What they say is never taken for a public word, and is looked for in the texts
// of other blocks.
var nameFields = map[string]bool{
	"name": true, "name_fr": true, "name_ar": true, "aliases": true, "hostname": true, "addresses": true, "title": true, "file": true,
	"portal_id": true, "idarati_id": true,
}

// needles are names that must not occur in any text.
type needles struct {
	exact map[string]bool   // texts of hidden blocks: equal texts elsewhere are replaced as well
	long  *strings.Replacer // names of four letters and more, as they would be found in a lower-case text
	short map[string]bool   // shorter ones: only as whole words
}

// foundMark stands in a text where a name was found.
const foundMark = "\x00"

// findNeedles gathers the names and texts of the hidden blocks.
func (r *redacting) findNeedles() {
	r.needles.exact, r.needles.short = map[string]bool{}, map[string]bool{}
	long := map[string]bool{}
	name := func(s string) {
		switch s = strings.ToLower(strings.TrimSpace(s)); {
		case s == "" || allDigits(s):
		case utf8.RuneCountInString(s) < 4:
			r.needles.short[s] = true
		default:
			long[s] = true
		}
	}
	for _, b := range r.inv.blocks() {
		if !r.hidden[b.Ref()] {
			continue
		}
		for part := range strings.SplitSeq(b.block.ID, "/") {
			name(part)
		}
		r.gather(reflect.ValueOf(b.value).Elem(), name)
	}
	var pairs []string
	for s := range long {
		pairs = append(pairs, s, foundMark)
	}
	r.needles.long = strings.NewReplacer(pairs...)
}

// gather finds the texts of a block.
func (r *redacting) gather(v reflect.Value, name func(string)) {
	for i := range fieldsOf(v.Type()) {
		f := &fieldsOf(v.Type())[i]
		if f.isObject() {
			r.gather(v.Field(f.index), name)
			continue
		}
		fact := f.fact(v)
		if f.isBlock() && fact.State() == Known {
			for _, n := range f.nestedBlocks(v) {
				if id := blockOf(n).ID; id != "" {
					r.needles.exact[id] = true
				}
				r.gather(reflect.ValueOf(n).Elem(), name)
			}
			continue
		}
		values := []any{fact.any()}
		for _, o := range fact.Detail().Others {
			values = append(values, o.Value)
		}
		for _, value := range values {
			for _, s := range textsIn(value) {
				if len(f.Enum) > 0 || publicFields[f.Name] || s == "" || s == "none" {
					continue
				}
				if nameFields[f.Name] {
					name(s)
				}
				if nameFields[f.Name] || !r.public(s) {
					r.needles.exact[s] = true
				}
			}
		}
	}
}

func textsIn(v any) []string {
	switch v := v.(type) {
	case string:
		return []string{v}
	case []string:
		return v
	}
	return nil
}

// in reports whether a text tells a hidden name.
func (n *needles) in(s string) bool {
	if s == "" {
		return false
	}
	if n.exact[s] {
		return true
	}
	lower := strings.ToLower(s)
	if n.long.Replace(lower) != lower {
		return true
	}
	if len(n.short) == 0 {
		return false
	}
	for word := range strings.FieldsFuncSeq(lower, func(c rune) bool { return !isWordLetter(c) }) {
		if n.short[word] {
			return true
		}
	}
	return false
}
