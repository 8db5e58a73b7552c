package inventory

import (
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// idsIn lists the ids of a block's nested blocks of a word: their labels, or their numbers from 1.
func idsIn(b *hclsyntax.Block, word string) []string {
	var ids []string
	for i, n := range blocksOf(b, word) {
		id := strconv.Itoa(i + 1)
		if len(n.Labels) > 0 {
			id = n.Labels[0]
		}
		ids = append(ids, id)
	}
	return ids
}

// findNested returns the place of a nested block, or false. A field of one block has one without an id.
func (t *blockText) findNested(p place, f *Field, id string) (place, bool) {
	b := t.at(p)
	if f.Type == "block" {
		return p.with(f.Block, 0), len(blocksOf(b, f.Block)) > 0
	}
	n := slices.Index(idsIn(b, f.Block), id)
	return p.with(f.Block, n), n >= 0
}

// insertNested puts a nested block behind its like, or where the order of the reference has it. The body is written with the line ends
// and indentation of a block of two blanks; it is empty for a block without facts.
func (t *blockText) insertNested(p place, fields []Field, f *Field, id string, write func(e *encoder, indent string)) place {
	t.removeAttribute(p, f.Name)
	t.open(p)
	b := t.at(p)
	indent := t.indentIn(b)
	e := &encoder{}
	e.b.WriteString(indent + f.Block)
	if f.Type == "blocks" {
		e.b.WriteString(" " + Quote(id))
	}
	e.b.WriteString(" {\n")
	if write != nil {
		write(e, indent+"  ")
	}
	e.b.WriteString(indent + "}")
	n := len(blocksOf(b, f.Block))
	t.insertBlock(b, e.b.String(), t.before(b, fields, f))
	return p.with(f.Block, n)
}

// before returns where the thing ends behind which a block of a field belongs: the last block of the same word, or of a field earlier in
// the order, or else the last attribute or fact block; -1 when there is none.
func (t *blockText) before(b *hclsyntax.Block, fields []Field, f *Field) int {
	rank := func(word string) int {
		return slices.IndexFunc(fields, func(o Field) bool { return o.isBlock() && o.Block == word })
	}
	end, mine := -1, rank(f.Block)
	for _, n := range b.Body.Blocks {
		if n.Type == "fact" || rank(n.Type) <= mine {
			end = max(end, n.CloseBraceRange.End.Byte)
		}
	}
	for _, a := range b.Body.Attributes {
		end = max(end, a.SrcRange.End.Byte)
	}
	return end
}

// insertBlock puts a block behind what ends at a place, or at the beginning of its block when that is -1, with empty lines around it.
func (t *blockText) insertBlock(b *hclsyntax.Block, text string, end int) {
	text = strings.ReplaceAll(text, "\n", t.eol)
	if end < 0 {
		t.insertFirst(b, text)
		return
	}
	t.insertAfter(end, b, t.eol+t.eol+text)
}

// removeNested takes out a nested block. Later ones without a label get the number they had, which would change otherwise.
func (t *blockText) removeNested(p place, word string, n int, keep bool) {
	ids := idsIn(t.at(p), word)
	if word != "fact" {
		for i := len(ids) - 1; i > n; i-- {
			if b := blocksOf(t.at(p), word)[i]; len(b.Labels) == 0 {
				at := b.TypeRange.End.Byte
				t.splice(at, at, " "+Quote(ids[i]))
			}
		}
	}
	b := blocksOf(t.at(p), word)[n]
	t.cut(b.TypeRange.Start.Byte, b.CloseBraceRange.End.Byte, keep)
}

// setBlocks makes the nested blocks of a field those of a list. Blocks that stay are changed fact by fact, unless their order changes.
func (t *blockText) setBlocks(p place, fields []Field, f *Field, list []any) *editError {
	t.removeAttribute(p, f.Name)
	if f.Type == "block" {
		return t.setOne(p, fields, f, list[0])
	}
	want := make([]string, len(list))
	for i, n := range list {
		if want[i] = blockOf(n).ID; want[i] == "" {
			want[i] = strconv.Itoa(i + 1)
		}
		if problem, fix := problemWithID(want[i]); !problem.empty() {
			return &editError{codeEncoding, problem, fix}
		}
		if slices.Contains(want[:i], want[i]) {
			return &editError{codeDuplicate, say("%s %s stands in the list twice", f.Block, Quote(want[i])), say("give one of the two another id")}
		}
	}
	have := idsIn(t.at(p), f.Block)
	staying := slices.DeleteFunc(slices.Clone(have), func(id string) bool { return !slices.Contains(want, id) })
	if len(staying) > len(want) || !slices.Equal(staying, want[:len(staying)]) {
		staying = nil
	}
	for i := len(have) - 1; i >= 0; i-- {
		if !slices.Contains(staying, have[i]) {
			t.removeNested(p, f.Block, i, true)
		}
	}
	for i, n := range list {
		v := reflect.ValueOf(n).Elem()
		if i >= len(staying) {
			t.insertNested(p, fields, f, want[i], func(e *encoder, indent string) { e.body(v, indent) })
			continue
		}
		if err := t.setAll(p.with(f.Block, i), v); err != nil {
			return err
		}
	}
	return nil
}

func (t *blockText) setOne(p place, fields []Field, f *Field, block any) *editError {
	v := reflect.ValueOf(block).Elem()
	at, ok := t.findNested(p, f, "")
	if !ok {
		t.insertNested(p, fields, f, "", func(e *encoder, indent string) { e.body(v, indent) })
		return nil
	}
	return t.setAll(at, v)
}

// setAll states every fact of a nested block's struct.
func (t *blockText) setAll(p place, v reflect.Value) *editError {
	l := layoutOf(v.Type())
	for i := range l.fields {
		f := &l.fields[i]
		if !f.isObject() {
			if err := t.setFact(target{p, v.Type(), nil, f}, f.fact(v)); err != nil {
				return err
			}
			continue
		}
		for n := range f.Nested {
			if err := t.setFact(target{p, v.Type(), f, &f.Nested[n]}, f.Nested[n].fact(v.Field(f.index))); err != nil {
				return err
			}
		}
	}
	return nil
}
