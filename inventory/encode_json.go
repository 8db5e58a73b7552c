package inventory

import (
	"bytes"
	"fmt"
	"io"
	"reflect"
	"strconv"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/internal/jsontext"
)

// EncodeJSON writes a whole inventory as one text of the language's JSON form, as [SuffixJSON] describes it, for programs to read. What is
// written, and in which order, is as with [Encode].
func EncodeJSON(w io.Writer, inv *Inventory) error {
	if inv == nil {
		return ErrNoInventory
	}
	e := &jsonEncoder{}
	e.open("")
	e.open("inventory")
	e.body(reflect.ValueOf(&inv.Header).Elem())
	e.close()
	e.moves(inv.Moves)
	groups := map[Kind][]blockView{}
	for _, b := range inv.blocks() {
		groups[b.kind] = append(groups[b.kind], b)
	}
	for _, k := range Kinds() {
		if len(groups[k]) == 0 {
			continue
		}
		e.open(string(k))
		for _, b := range groups[k] {
			e.open(b.block.ID)
			e.body(reflect.ValueOf(b.value).Elem())
			e.close()
		}
		e.close()
	}
	e.close()
	e.b.WriteByte('\n')
	_, err := w.Write(e.b.Bytes())
	return err
}

// moves writes which blocks moved, in one list.
func (e *jsonEncoder) moves(moves []Moved) {
	if len(moves) == 0 {
		return
	}
	items := make([]string, len(moves))
	for i, m := range moves {
		items[i] = `{"from": ` + jsonQuote(m.From.String()) + `, "to": ` + jsonQuote(m.To.String()) + "}"
	}
	e.attribute("moved", "["+strings.Join(items, ", ")+"]")
}

// jsonEncoder writes an object a name a line, two blanks a level. Lists and states stand on one line.
type jsonEncoder struct {
	b     bytes.Buffer
	depth int
	items bool // the object at hand holds something
}

// name begins the next item of the object at hand.
func (e *jsonEncoder) name(name string) {
	if e.depth == 0 {
		return
	}
	if e.items {
		e.b.WriteByte(',')
	}
	e.items = true
	e.line()
	e.b.WriteString(jsonQuote(name))
	e.b.WriteString(": ")
}

func (e *jsonEncoder) line() {
	e.b.WriteByte('\n')
	for range e.depth {
		e.b.WriteString("  ")
	}
}

func (e *jsonEncoder) open(name string) {
	e.name(name)
	e.b.WriteByte('{')
	e.depth++
	e.items = false
}

func (e *jsonEncoder) close() {
	e.depth--
	if e.items {
		e.line()
	}
	e.b.WriteByte('}')
	e.items = true
}

func (e *jsonEncoder) attribute(name, value string) {
	e.name(name)
	e.b.WriteString(value)
}

// body writes attributes first, then where they come from, then nested blocks.
func (e *jsonEncoder) body(v reflect.Value) {
	fields := fieldsOf(v.Type())
	for _, f := range fields {
		if f.isObject() {
			e.object(f, v.Field(f.index))
		} else if text, ok := jsonDialect.fact(f, f.fact(v)); ok {
			e.attribute(f.Name, text)
		}
	}
	e.facts(fields, v)
	for _, f := range fields {
		if !f.isBlock() || f.fact(v).State() != Known {
			continue
		}
		nested := f.nestedBlocks(v)
		if len(nested) > 0 {
			e.nested(f, nested)
		}
	}
}

func (e *jsonEncoder) nested(f Field, nested []any) {
	e.open(f.Block)
	for i, n := range nested {
		if f.Type == "blocks" {
			e.open(or(blockOf(n).ID, strconv.Itoa(i+1)))
		}
		e.body(reflect.ValueOf(n).Elem())
		if f.Type == "blocks" {
			e.close()
		}
	}
	e.close()
}

func (e *jsonEncoder) object(f Field, v reflect.Value) {
	var items []string
	for _, nf := range f.Nested {
		if text, ok := jsonDialect.fact(nf, nf.fact(v)); ok {
			items = append(items, jsonQuote(nf.Name)+": "+text)
		}
	}
	if len(items) > 0 {
		e.attribute(f.Name, "{"+strings.Join(items, ", ")+"}")
	}
}

// facts writes the statements that sources, notes and conflicts need.
func (e *jsonEncoder) facts(fields []Field, v reflect.Value) {
	begun := false
	write := func(name string, f Field, fact anyFact) {
		var said []string
		for _, s := range factBlocks(f, fact) {
			said = append(said, jsonObject(s.lines(jsonDialect)))
		}
		if len(said) == 0 {
			return
		}
		if !begun {
			begun = true
			e.open("fact")
		}
		if len(said) == 1 {
			e.attribute(name, said[0])
			return
		}
		e.attribute(name, "["+strings.Join(said, ", ")+"]")
	}
	for _, f := range fields {
		if !f.isObject() {
			write(f.Name, f, f.fact(v))
			continue
		}
		for _, nf := range f.Nested {
			write(f.Name+"."+nf.Name, nf, nf.fact(v.Field(f.index)))
		}
	}
	if begun {
		e.close()
	}
}

func jsonObject(lines []line) string {
	items := make([]string, len(lines))
	for i, l := range lines {
		items[i] = jsonQuote(l.name) + ": " + l.value
	}
	return "{" + strings.Join(items, ", ") + "}"
}

// jsonValueText writes a plain value. Numbers and truth look as they do in HCL.
func jsonValueText(v any) string {
	switch v := v.(type) {
	case string:
		return jsonQuote(v)
	case bool, int64, float64:
		return valueText(v)
	case Ref:
		if v == (Ref{}) {
			return `"none"`
		}
		return jsonQuote(v.String())
	case fmt.Stringer: // dates and quantities
		return jsonQuote(v.String())
	}
	list := reflect.ValueOf(v)
	items := make([]string, list.Len())
	for i := range items {
		items[i] = jsonValueText(list.Index(i).Interface())
	}
	return "[" + strings.Join(items, ", ") + "]"
}

func jsonQuote(s string) string { return jsontext.Quote(s, isBidiControl) }
