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
		} else if text, ok := hclDialect.fact(f, f.fact(v)); ok {
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
		if text, ok := hclDialect.fact(nf, nf.fact(v)); ok {
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
	for _, said := range factBlocks(f, f.fact(v)) {
		e.gap(begin)
		fmt.Fprintf(&e.b, "%sfact %s {\n", indent, Quote(prefix+f.Name))
		e.lines = append(e.lines, said.lines(hclDialect)...)
		e.flush(indent + "  ")
		e.b.WriteString(indent + "}\n")
	}
}
