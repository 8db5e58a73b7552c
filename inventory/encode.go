package inventory

import (
	"bytes"
	"fmt"
	"io"
	"reflect"
	"strconv"
	"strings"

	"github.com/hashicorp/hcl/v2/hclwrite"
)

// Encode writes a whole inventory as one text of the language, for people to read and edit: blocks kind by kind, facts in the
// order of the reference, facts that are left out left out. Parse of what Encode writes gives an equal inventory.
func Encode(w io.Writer, inv *Inventory) error {
	var b bytes.Buffer
	e := encoder{b: &b}
	b.WriteString("inventory {\n")
	e.fields(reflect.ValueOf(&inv.Header).Elem(), 1)
	b.WriteString("}\n")
	for _, v := range inv.blocks() {
		fmt.Fprintf(&b, "\n%s %s {\n", v.kind, quote(v.block.ID))
		e.fields(reflect.ValueOf(v.value).Elem(), 1)
		b.WriteString("}\n")
	}
	_, err := w.Write(hclwrite.Format(b.Bytes()))
	return err
}

type encoder struct{ b *bytes.Buffer }

func (e encoder) fields(v reflect.Value, depth int) {
	indent := strings.Repeat("  ", depth)
	var nested []Field
	for _, f := range fieldsOf(v.Type()) {
		switch {
		case f.isObject():
			e.object(f, v.Field(f.index), indent)
		case f.isBlock() && f.fact(v).State() == Known && len(f.nestedBlocks(v)) > 0:
			nested = append(nested, f)
		default:
			if text, ok := factText(f, f.fact(v)); ok {
				fmt.Fprintf(e.b, "%s%s = %s\n", indent, f.Name, text)
			}
		}
	}
	e.provenance(v, indent)
	for _, f := range nested {
		for _, n := range f.nestedBlocks(v) {
			label := ""
			if f.Type == "blocks" {
				label = " " + quote(blockOf(n).ID)
			}
			fmt.Fprintf(e.b, "\n%s%s%s {\n", indent, f.Block, label)
			e.fields(reflect.ValueOf(n).Elem(), depth+1)
			e.b.WriteString(indent + "}\n")
		}
	}
}

func (e encoder) object(f Field, v reflect.Value, indent string) {
	var items []string
	for _, nf := range f.Nested {
		if text, ok := factText(nf, nf.fact(v)); ok {
			items = append(items, nf.Name+" = "+text)
		}
	}
	if len(items) > 0 {
		fmt.Fprintf(e.b, "%s%s = { %s }\n", indent, f.Name, strings.Join(items, ", "))
	}
}

// provenance writes the fact blocks that sources, notes and conflicts need.
func (e encoder) provenance(v reflect.Value, indent string) {
	for _, f := range fieldsOf(v.Type()) {
		if f.isObject() || f.isBlock() {
			continue
		}
		fact := f.fact(v)
		d := fact.Detail()
		switch {
		case fact.State() == Conflict:
			fmt.Fprintf(e.b, "%s%s = %s\n", indent, f.Name, valueText(d.Others[0].Value))
			d.Source = d.Others[len(d.Others)-1].Source
			e.factBlock(f.Name, valueText(d.Others[len(d.Others)-1].Value), d, indent)
		case fact.State() == Known && (d.Source != "" || d.Note != ""):
			e.factBlock(f.Name, valueText(fact.any()), d, indent)
		}
	}
}

func (e encoder) factBlock(name, value string, d Detail, indent string) {
	fmt.Fprintf(e.b, "\n%sfact %s {\n%s  value = %s\n", indent, quote(name), indent, value)
	if d.Source != "" {
		fmt.Fprintf(e.b, "%s  source = %s\n", indent, Ref{KindSource, d.Source})
	}
	if d.Since != 0 {
		fmt.Fprintf(e.b, "%s  as_of = %s\n", indent, quote(d.Since.String()))
	}
	if d.Confidence != "" {
		fmt.Fprintf(e.b, "%s  confidence = %s\n", indent, quote(d.Confidence))
	}
	if d.Note != "" {
		fmt.Fprintf(e.b, "%s  note = %s\n", indent, quote(d.Note))
	}
	fmt.Fprintf(e.b, "%s}\n", indent)
}

// factText writes a fact's expression; false for facts that are left out or written as fact blocks.
func factText(f Field, fact anyFact) (string, bool) {
	d := fact.Detail()
	switch fact.State() {
	case Unknown:
		args := quote(d.Reason)
		if d.Since != 0 {
			args += ", " + quote(d.Since.String())
		} else if d.Reason == "" {
			args = ""
		}
		return "unknown(" + args + ")", true
	case NotApplicable:
		return "not_applicable", true
	case Bounded:
		switch {
		case d.Low == nil:
			return "at_most(" + valueText(d.High) + ")", true
		case d.High == nil:
			return "at_least(" + valueText(d.Low) + ")", true
		}
		return "range(" + valueText(d.Low) + ", " + valueText(d.High) + ")", true
	case Known:
		switch {
		case f.isBlock():
			return `"none"`, true
		case d.Source != "" || d.Note != "":
			return "", false
		case d.Confidence != "":
			return "estimate(" + valueText(fact.any()) + ", " + quote(d.Confidence) + ")", true
		}
		return valueText(fact.any()), true
	}
	return "", false
}

// valueText writes a plain value.
func valueText(v any) string {
	switch v := v.(type) {
	case string:
		return quote(v)
	case bool:
		return strconv.FormatBool(v)
	case int64:
		return strconv.FormatInt(v, 10)
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	case Ref:
		if v == (Ref{}) {
			return `"none"`
		}
		return v.String()
	case fmt.Stringer: // dates and quantities
		return quote(v.String())
	}
	list := reflect.ValueOf(v)
	items := make([]string, list.Len())
	for i := range items {
		items[i] = valueText(list.Index(i).Interface())
	}
	return "[" + strings.Join(items, ", ") + "]"
}
