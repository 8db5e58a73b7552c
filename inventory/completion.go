package inventory

import (
	"fmt"
	"strconv"
	"strings"
)

// completionData is what editors propose while an inventory is written.
type completionData struct {
	Schema string               `json:"schema"` // version of the language
	Blocks []completionBlock    `json:"blocks"`
	Forms  []completionForm     `json:"forms"` // what may stand for a value
	Units  []completionQuantity `json:"units"`
}

// completionBlock is a block, of the top level or nested. Snippets are in the syntax of the Language Server Protocol.
type completionBlock struct {
	Word          string                `json:"word"`
	Labelled      bool                  `json:"labelled"` // it takes a label, its id
	Several       bool                  `json:"several"`  // there may be more than one
	Snippet       string                `json:"snippet"`
	Documentation string                `json:"documentation"`
	Attributes    []completionAttribute `json:"attributes"`
	Blocks        []completionBlock     `json:"blocks,omitempty"`
}

type completionAttribute struct {
	Name          string                `json:"name"`
	Type          string                `json:"type"`
	Required      bool                  `json:"required,omitempty"`
	Words         []string              `json:"words,omitempty"` // the only ones
	Kinds         []Kind                `json:"kinds,omitempty"` // that a reference may point to
	Min           *int64                `json:"min,omitempty"`
	Max           *int64                `json:"max,omitempty"`
	Snippet       string                `json:"snippet"`
	Documentation string                `json:"documentation"`
	Example       string                `json:"example"`
	Attributes    []completionAttribute `json:"attributes,omitempty"` // of an object
}

type completionForm struct {
	Word          string `json:"word"`
	Ordered       bool   `json:"ordered,omitempty"` // for numbers, dates and quantities only
	Snippet       string `json:"snippet"`
	Documentation string `json:"documentation"`
}

type completionQuantity struct {
	Type  string   `json:"type"`
	Units []string `json:"units"`
}

// Completion returns, as JSON, what editors need to complete *.inv.hcl files: for each block and nested block its attributes with
// their types, words, bounds, snippets and documentation, the forms that say how well a fact is known, and the units. It is made from the
// schema of the language, in the order of the reference, and always the same bytes.
func Completion() []byte {
	data := completionData{Forms: completionForms}
	for _, kind := range append([]Kind{headerKind}, Kinds()...) {
		fields := fieldsOfKind(kind)
		if kind == headerKind {
			data.Schema = fields[0].Enum[0]
		}
		data.Blocks = append(data.Blocks, completionOf(string(kind), kind != headerKind, kind != headerKind, kind, "", fields))
	}
	for _, typ := range quantities() {
		q := completionQuantity{Type: typeName(typ)}
		for _, u := range quantityTypes[typ].units {
			q.Units = append(q.Units, u.name)
		}
		data.Units = append(data.Units, q)
	}
	return writeJSON(data)
}

var completionForms = []completionForm{
	{"unknown", false, `unknown("${1:why}", "${2:2026-09-02}")`, "Asked, and nobody knows: why, and the day. Both may be left out."},
	{"not_applicable", false, `not_applicable`, "The question makes no sense here."},
	{"estimate", false, `estimate(${1:value}, "${2|low,medium,high|}")`, "The value, and how sure it is."},
	{"range", true, `range(${1:lowest}, ${2:highest})`, "Between the two, both included."},
	{"at_most", true, `at_most(${1:highest})`, "No more than this."},
	{"at_least", true, `at_least(${1:lowest})`, "No less than this."},
}

func completionOf(word string, labelled, several bool, kind Kind, path string, fields []Field) completionBlock {
	b := completionBlock{Word: word, Labelled: labelled, Several: several, Documentation: docText(kind, strings.TrimSuffix(path, "."))}
	b.Attributes = completionAttributes(kind, path, fields)
	for _, f := range fields {
		if f.isBlock() {
			several := f.Type == "blocks"
			b.Blocks = append(b.Blocks, completionOf(f.Block, several, several, kind, path+f.Name+".", f.Nested))
		}
	}
	b.Snippet = blockSnippet(word, labelled, kind, path, fields)
	return b
}

// completionAttributes leaves single blocks out: they are written as blocks or not at all.
func completionAttributes(kind Kind, path string, fields []Field) []completionAttribute {
	var out []completionAttribute
	for _, f := range fields {
		if f.Type == "block" {
			continue
		}
		d, _ := Document(kind, path+f.Name)
		a := completionAttribute{
			Name: f.Name, Type: f.Type, Required: f.Required, Words: f.Enum, Kinds: f.Refs, Min: f.Min, Max: f.Max,
			Snippet: f.Name + " = " + valueSnippet(f, d.Example, 1), Documentation: d.Text, Example: d.Example,
		}
		if f.isObject() {
			a.Attributes = completionAttributes(kind, path+f.Name+".", f.Nested)
			a.Example = ""
		}
		if f.isBlock() {
			a.Example = `"none"`
		}
		out = append(out, a)
	}
	return out
}

// blockSnippet states what must be stated and leaves the cursor below.
func blockSnippet(word string, labelled bool, kind Kind, path string, fields []Field) string {
	var b strings.Builder
	stop := 1
	b.WriteString(word)
	if labelled {
		b.WriteString(` "${1:id}"`)
		stop++
	}
	b.WriteString(" {\n")
	for _, f := range fields {
		if f.Required {
			d, _ := Document(kind, path+f.Name)
			fmt.Fprintf(&b, "\t%s = %s\n", f.Name, valueSnippet(f, d.Example, stop))
			stop++
		}
	}
	b.WriteString("\t$0\n}")
	return b.String()
}

// valueSnippet is a value to be filled in at one tab stop. Quantities and codes of countries are those of the example, for a wave does not
// take hours.
func valueSnippet(f Field, example string, stop int) string {
	n := strconv.Itoa(stop)
	typ, isList := strings.CutPrefix(f.Type, "list of ")
	text := `"${` + n + `}"`
	switch typ {
	case "string":
		code, _, _ := strings.Cut(strings.Trim(example, `["]`), `"`)
		switch {
		case len(f.Enum) > 0:
			text = `"${` + n + `|` + strings.Join(f.Enum, ",") + `|}"`
		case countryFields[f.Name] && countryCode.MatchString(code):
			text = `"${` + n + `:` + code + `}"`
		}
	case "bool":
		text = `${` + n + `|true,false|}`
	case "integer", "number":
		least := int64(0)
		if f.Min != nil {
			least = *f.Min
		}
		text = fmt.Sprintf("${%s:%d}", n, least)
	case "date":
		text = `"${` + n + `:2026-10-31}"`
	case "reference":
		text = `${` + n + `:` + string(f.Refs[0]) + `.id}`
	case "object":
		text = `{ ${` + n + `:` + f.Nested[0].Name + ` = } }`
	case "block", "blocks":
		text = `"none"`
	default:
		if !strings.HasPrefix(example, `"`) {
			example = `"4` + quantityTypes[elementType(f.typ)].example + `"`
		}
		text = `"${` + n + `:` + strings.Trim(example, `"`) + `}"`
	}
	if isList {
		return "[" + text + "]"
	}
	return text
}
