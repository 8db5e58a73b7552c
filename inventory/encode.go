package inventory

import (
	"bytes"
	"fmt"
	"io"
	"reflect"
	"strings"
)

// Encode writes a whole inventory as one text of the language, for people to read and edit: blocks kind by kind, facts in the
// order of the reference, facts that are left out left out. Parse of what Encode writes gives an equal inventory, places aside.
func Encode(w io.Writer, inv *Inventory) error {
	if inv == nil {
		return ErrNoInventory
	}
	e := &encoder{}
	e.b.WriteString("inventory {\n")
	e.body(reflect.ValueOf(&inv.Header).Elem(), "  ")
	e.b.WriteString("}\n")
	for _, m := range inv.Moves {
		e.b.WriteString("\nmoved {\n")
		e.attribute("from", m.From.String())
		e.attribute("to", m.To.String())
		e.flush("  ")
		e.b.WriteString("}\n")
	}
	for _, v := range inv.blocks() {
		fmt.Fprintf(&e.b, "\n%s %s {\n", v.kind, Quote(v.block.ID))
		e.body(reflect.ValueOf(v.value).Elem(), "  ")
		e.b.WriteString("}\n")
	}
	_, err := w.Write(e.b.Bytes())
	return err
}

// encoder writes in the canonical layout of HCL: two blanks a level, the equals signs of neighbouring lines under one another.
// hclwrite.Format would leave its output as it is, at thirty times the cost.
type encoder struct {
	b     bytes.Buffer
	lines []line
}

// line is one attribute.
type line struct{ name, value string }

func (e *encoder) attribute(name, value string) { e.lines = append(e.lines, line{name, value}) }

// flush writes the attributes gathered since the last one.
func (e *encoder) flush(indent string) {
	width := 0
	for _, l := range e.lines {
		width = max(width, len(l.name))
	}
	for _, l := range e.lines {
		e.b.WriteString(indent)
		e.b.WriteString(l.name)
		for range width - len(l.name) {
			e.b.WriteByte(' ')
		}
		e.b.WriteString(" = ")
		e.b.WriteString(l.value)
		e.b.WriteByte('\n')
	}
	e.lines = e.lines[:0]
}

// body writes attributes first, then where they come from, then nested blocks.
func (e *encoder) body(v reflect.Value, indent string) {
	fields := fieldsOf(v.Type())
	empty := e.b.Len()
	for _, f := range fields {
		if f.isObject() {
			e.object(f, v.Field(f.index))
		} else if text, ok := attributeText(f, f.fact(v)); ok {
			e.attribute(f.Name, text)
		}
	}
	e.flush(indent)
	for _, f := range fields {
		e.provenance("", f, v, indent, empty)
	}
	for _, f := range fields {
		if !f.isBlock() || f.fact(v).State() != Known {
			continue
		}
		for _, n := range f.nestedBlocks(v) {
			e.gap(empty)
			e.b.WriteString(indent + f.Block)
			if f.Type == "blocks" {
				e.b.WriteString(" " + Quote(blockOf(n).ID))
			}
			e.b.WriteString(" {\n")
			e.body(reflect.ValueOf(n).Elem(), indent+"  ")
			e.b.WriteString(indent + "}\n")
		}
	}
}

// gap writes an empty line, unless it would be the first of its body.
func (e *encoder) gap(begin int) {
	if e.b.Len() > begin {
		e.b.WriteByte('\n')
	}
}

func (e *encoder) object(f Field, v reflect.Value) {
	var items []string
	for _, nf := range f.Nested {
		if text, ok := attributeText(nf, nf.fact(v)); ok {
			items = append(items, nf.Name+" = "+text)
		}
	}
	if len(items) > 0 {
		e.attribute(f.Name, "{ "+strings.Join(items, ", ")+" }")
	}
}

// provenance writes the fact blocks that sources, notes and conflicts need.
func (e *encoder) provenance(prefix string, f Field, v reflect.Value, indent string, begin int) {
	if f.isObject() {
		for _, nf := range f.Nested {
			e.provenance(f.Name+".", nf, v.Field(f.index), indent, begin)
		}
		return
	}
	fact, name := f.fact(v), prefix+f.Name
	d := fact.Detail()
	switch {
	case fact.State() == Conflict:
		for i, o := range d.Others {
			if i > 0 || !o.plain() {
				e.factBlock(name, valueText(o.Value), Detail{Source: o.Source, Since: o.Since, Confidence: o.Confidence, Note: o.Note}, indent, begin)
			}
		}
	case !d.needsBlock(f, fact.State()):
	case fact.State() == Known && !f.isBlock():
		e.factBlock(name, valueText(fact.any()), d, indent, begin)
	default:
		if fact.State() == Unknown {
			d.Since = 0 // stands in the attribute
		}
		e.factBlock(name, "", d, indent, begin)
	}
}

func (e *encoder) factBlock(name, value string, d Detail, indent string, begin int) {
	e.gap(begin)
	fmt.Fprintf(&e.b, "%sfact %s {\n", indent, Quote(name))
	if value != "" {
		e.attribute("value", value)
	}
	if d.Source != "" {
		e.attribute("source", Ref{KindSource, d.Source}.String())
	}
	if d.Since != 0 {
		e.attribute("as_of", Quote(d.Since.String()))
	}
	if d.Confidence != "" {
		e.attribute("confidence", Quote(d.Confidence))
	}
	if d.Note != "" {
		e.attribute("note", Quote(d.Note))
	}
	e.flush(indent + "  ")
	e.b.WriteString(indent + "}\n")
}
