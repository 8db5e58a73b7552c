package inventory

import (
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/internal/jsontext"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/internal/syntax"
)

// jsonLabels are the numbers of labels of the blocks of the top level that are no kinds; a kind has one.
var jsonLabels = map[string]int{"inventory": 0, "workspace": 0, "locals": 0, "moved": 0, "var": 1, "defaults": 1, "template": 2}

// file reads the whole text.
func (j *jsonReader) file() syntax.Body {
	var body syntax.Body
	if j.kind(0) != jsontext.Object {
		j.problemAt(0, say("the file is no object"), say(`write { "inventory": { … }, "application": { "id": { … } } }`))
		return body
	}
	for _, m := range j.members(0) {
		labels, known := jsonLabels[m.name]
		if kindNamed(m.name) != nil {
			labels, known = 1, true
		}
		switch kind := j.kind(m.value); {
		case m.name == "$schema" && kind == jsontext.String: // tells editors how to check the file
		case known:
			body.Blocks = j.blocks(body.Blocks, m, blockShape{word: m.name, labels: labels, layout: topLayout})
		case kind == jsontext.Object:
			body.Blocks = append(body.Blocks, syntax.Block{Type: j.word(m)}) // the decoder reports its word
		default:
			body.Attributes = append(body.Attributes, syntax.Attribute{Name: j.word(m), Expr: j.expr(m.value, nil)})
		}
	}
	return body
}

// blockShape tells how blocks of a word are written.
type blockShape struct {
	word   string
	labels int
	layout func(word string, labels []syntax.Word) *layout // of the body; nil when the schema has none
}

// topLayout returns the layout of a block of the top level.
func topLayout(word string, labels []syntax.Word) *layout {
	switch word {
	case "inventory":
		return layoutOf(reflect.TypeFor[Header]())
	case "defaults", "template":
		word = labels[0].Text
	}
	if e := kindNamed(word); e != nil {
		return layoutOf(e.typ)
	}
	return nil
}

// blocks appends the blocks that stand under a word. Their place is that of their last label: many share the word.
func (j *jsonReader) blocks(list []syntax.Block, m jsonMember, shape blockShape) []syntax.Block {
	if shape.labels > 0 {
		return j.labelled(list, m, shape, nil)
	}
	switch j.kind(m.value) {
	case jsontext.Object:
		return append(list, syntax.Block{Type: j.word(m), Body: j.body(m.value, shape.layout(shape.word, nil))})
	case jsontext.Array:
		for i := m.value + 1; i < j.text.Nodes[m.value].Next; i = j.text.Nodes[i].Next {
			if j.kind(i) != jsontext.Object {
				j.noObject(i, shape.word, nil)
				continue
			}
			list = append(list, syntax.Block{Type: j.bracket(shape.word, i), Body: j.body(i, shape.layout(shape.word, nil))})
		}
		return list
	}
	j.noObject(m.value, shape.word, nil)
	return list
}

// bracket is a block's word at the bracket that opens the block: in a list it has no name of its own.
func (j *jsonReader) bracket(word string, i uint32) syntax.Word {
	start := j.text.Nodes[i].Start
	return syntax.Word{Text: word, Start: start, End: start + 1}
}

func (j *jsonReader) labelled(list []syntax.Block, m jsonMember, shape blockShape, labels []syntax.Word) []syntax.Block {
	if j.kind(m.value) != jsontext.Object {
		j.noObject(m.value, shape.word, labels)
		return list
	}
	if len(labels) < shape.labels {
		for _, inner := range j.members(m.value) {
			list = j.labelled(list, inner, shape, append(slices.Clip(labels), j.label(inner)))
		}
		return list
	}
	last := labels[len(labels)-1]
	return append(list, syntax.Block{
		Type:   syntax.Word{Text: shape.word, Start: last.Start, End: last.End},
		Labels: labels, Body: j.body(m.value, shape.layout(shape.word, labels)),
	})
}

func (j *jsonReader) noObject(i uint32, word string, labels []syntax.Word) {
	if j.full() {
		return
	}
	fix := say(`write { "%s": { … } }`, word)
	for _, l := range labels {
		word += " " + strconv.Quote(l.Text)
		fix = say("write its attributes as names and values of an object")
	}
	j.problemAt(i, say("%s is no object", word), fix)
}

// body reads the attributes and nested blocks of a block.
func (j *jsonReader) body(object uint32, l *layout) syntax.Body {
	var body syntax.Body
	for _, m := range j.members(object) {
		if l == nil {
			body.Attributes = append(body.Attributes, syntax.Attribute{Name: j.word(m), Expr: j.expr(m.value, nil)})
			continue
		}
		f, b := l.named(m.name), l.nestedNamed(m.name)
		switch {
		case m.name == "fact" && f == nil && j.kind(m.value) == jsontext.Object:
			body.Blocks = j.facts(body.Blocks, m.value, l)
		case b != nil && j.holdsBlocks(m.value, b):
			body.Blocks = j.blocks(body.Blocks, m, nestedShape(b))
		default:
			body.Attributes = append(body.Attributes, syntax.Attribute{Name: j.word(m), Expr: j.expr(m.value, f)})
		}
	}
	return body
}

// nestedNamed returns the field of the nested blocks with this word, or nil.
func (l *layout) nestedNamed(word string) *Field {
	if i := slices.Index(l.words, word); i >= 0 {
		return &l.fields[l.blocks[i]]
	}
	return nil
}

// holdsBlocks tells blocks under their word from a state under an attribute of the same name. An object without blocks says nothing;
// the decoder reports it as an attribute.
func (j *jsonReader) holdsBlocks(i uint32, f *Field) bool {
	switch {
	case j.kind(i) != jsontext.Object || f.Type == "blocks" && j.text.Nodes[i].Count == 0:
		return false
	case f.Name == f.Block:
		return !j.isState(i)
	}
	return true
}

func nestedShape(f *Field) blockShape {
	shape, typ := blockShape{word: f.Block}, f.typ.Elem()
	if f.Type == "blocks" {
		shape.labels, typ = 1, typ.Elem()
	}
	shape.layout = func(string, []syntax.Word) *layout { return layoutOf(typ) }
	return shape
}

// facts reads what stands under fact: where values come from, and second values.
func (j *jsonReader) facts(list []syntax.Block, object uint32, l *layout) []syntax.Block {
	for _, m := range j.members(object) {
		label, f := j.label(m), l.factNamed(m.name)
		n := &j.text.Nodes[m.value]
		if n.Kind != jsontext.Array || n.Count == 0 {
			list = j.fact(list, m.value, label, syntax.Word{Text: "fact", Start: label.Start, End: label.End}, f)
			continue
		}
		for i := m.value + 1; i < n.Next; i = j.text.Nodes[i].Next {
			list = j.fact(list, i, label, j.bracket("fact", i), f)
		}
	}
	return list
}

// fact reads one statement about a field.
func (j *jsonReader) fact(list []syntax.Block, i uint32, label, word syntax.Word, f *Field) []syntax.Block {
	if j.kind(i) != jsontext.Object || j.text.Nodes[i].Count == 0 {
		j.statesNothing(i, label)
		return list
	}
	return append(list, syntax.Block{Type: word, Labels: []syntax.Word{label}, Body: j.statement(i, f)})
}

func (j *jsonReader) statesNothing(i uint32, label syntax.Word) {
	if !j.full() {
		j.problemAt(i, say("fact %s states nothing", strconv.Quote(label.Text)),
			say(`write { "value": …, "source": "source.id" }, or a list of such objects`))
	}
}

// factNamed returns the field that a fact block is about, such as users or impact.integrity, or nil.
func (l *layout) factNamed(name string) *Field {
	first, rest, _ := strings.Cut(name, ".")
	f := l.named(first)
	if f == nil || !f.isObject() {
		return f
	}
	return layoutOf(f.typ).named(rest)
}

// statement reads one fact block.
func (j *jsonReader) statement(object uint32, f *Field) syntax.Body {
	l := layoutOf(reflect.TypeFor[statement]())
	var body syntax.Body
	for _, m := range j.members(object) {
		about := l.named(m.name)
		if m.name == "value" {
			about = f
		}
		body.Attributes = append(body.Attributes, syntax.Attribute{Name: j.word(m), Expr: j.expr(m.value, about)})
	}
	return body
}
