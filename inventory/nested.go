package inventory

import (
	"reflect"
	"slices"
	"strconv"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/nearest"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/internal/syntax"
)

// nested decodes nested blocks, several of a word into a list, at most one where the field holds one.
func (d *decoder) nested(body *syntax.Body, v reflect.Value, l *layout) {
	for _, i := range l.blocks {
		f := &l.fields[i]
		var found []*syntax.Block
		for n := range body.Blocks {
			if b := &body.Blocks[n]; b.Type.Text == f.Block {
				found = append(found, b)
			}
		}
		if len(found) == 0 {
			continue
		}
		if a := body.Attribute(f.Name); a != nil && f.Name != f.Block {
			d.reportWord(codeContradict, a.Name, say("%s is stated both as an attribute and as %s blocks", f.Name, f.Block), say("keep one of the two"))
			continue
		}
		d.nestedList(found, v, f)
	}
	for i := range body.Blocks {
		if w := body.Blocks[i].Type; w.Text != "fact" && !slices.Contains(l.words, w.Text) {
			d.unknownNested(w, l)
		}
	}
}

func (d *decoder) unknownNested(w syntax.Word, l *layout) {
	if !d.full(codeBlock) {
		d.reportWord(codeBlock, w, say("no block %q may stand here", w.Text), didYouMean(nearest.Words(w.Text, l.words, 3)).or(say("remove it")))
	}
}

func (d *decoder) nestedList(found []*syntax.Block, v reflect.Value, f *Field) {
	pos, _ := d.span(found[0].Type.Start, found[0].Type.End)
	if f.Type == "block" {
		if len(found) > 1 {
			d.reportWord(codeDuplicate, found[1].Type, say("a second %s block", f.Block), say("keep one"))
		}
		if len(found[0].Labels) > 0 {
			d.reportWord(codeLabel, found[0].Labels[0], say("%s takes no label: there is one", f.Block), say("remove it"))
		}
		b := d.nestedBlock(found[0], f.typ.Elem(), "")
		f.fact(v).set(b.Interface(), Known, nil, pos)
		return
	}
	if len(found) > maxNested {
		d.reportWord(codeTooBig, found[maxNested].Type, say("more than %d %s blocks in one block", maxNested, f.Block), say("split the block"))
		return
	}
	list := reflect.MakeSlice(f.typ, 0, len(found))
	seen := make(map[string]bool, len(found))
	for i, b := range found {
		var id string
		if len(b.Labels) > 0 {
			id = d.id(b.Labels[0])
		} else {
			id = strconv.Itoa(i + 1)
		}
		if len(b.Labels) > 1 {
			d.reportWord(codeLabel, b.Labels[1], say("%s takes one label, its id", b.Type.Text), say("remove the second"))
		}
		if seen[id] {
			d.reportWord(codeDuplicate, b.Type, say("%s %q stands here twice", b.Type.Text, id), say("give one of the two another id"))
			continue
		}
		seen[id] = true
		list = reflect.Append(list, d.nestedBlock(b, f.typ.Elem().Elem(), id))
	}
	f.fact(v).set(list.Interface(), Known, nil, pos)
}

func (d *decoder) nestedBlock(b *syntax.Block, typ reflect.Type, id string) reflect.Value {
	v, l := reflect.New(typ), layoutOf(typ)
	block := blockOf(v.Interface())
	block.ID = id
	block.Pos, _ = d.span(b.Type.Start, b.Type.End)
	d.fields(&b.Body, v.Elem(), l)
	d.missing(b, v.Elem(), l, true)
	return v
}

// object decodes impact = { confidentiality = 3, … }, or one state for all its facts.
func (d *decoder) object(e *syntax.Expr, v reflect.Value, f *Field) {
	l := layoutOf(f.typ)
	if e.Form != syntax.Object {
		if state, detail, isState := d.state(e, f); isState && state != Bounded && state != Known {
			pos, _ := d.span(e.Start, e.End)
			for i := range l.fields {
				l.fields[i].fact(v).set(nil, state, detail, pos)
			}
			return
		}
		d.wrongType(e, f, say("an object, such as { %s = … }", l.fields[0].Name))
		return
	}
	seen := make(map[string]bool, len(e.Items)/2)
	for i := 0; i < len(e.Items); i += 2 {
		key := syntax.Word{Text: e.Items[i].Text, Start: e.Items[i].Start, End: e.Items[i].End}
		nf := l.named(key.Text)
		switch {
		case nf == nil:
			d.unknownAttribute(key, l)
		case seen[key.Text]:
			d.reportWord(codeDuplicate, key, say("%q is stated twice", key.Text), say("keep one"))
		default:
			seen[key.Text] = true
			d.fact(&e.Items[i+1], nf, nf.fact(v))
		}
	}
}
