package inventory

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
)

// TestReferencePage keeps REFERENCE.md equal to the schema.
func TestReferencePage(t *testing.T) {
	golden(t, "REFERENCE.md", referencePage())
}

func referencePage() string {
	var b strings.Builder
	b.WriteString(`# The blocks of the inventory language

Made from the schema by ` + "`go test ./inventory -run ReferencePage -update`" + `; do not edit. The meaning of each attribute stands with its
field in the package documentation.

Every attribute may also be ` + "`unknown(\"why\", \"2026-09-02\")`, `not_applicable` or `estimate(value, \"low\")`" + `; numbers, dates and
quantities may be ` + "`range(a, b)`, `at_most(a)` or `at_least(a)`" + `; lists and nested blocks may be ` + "`\"none\"`" + `. A ` + "`fact`" + ` block says
where a value comes from, or states a second one. Attributes marked * must be stated.

## inventory

One in all files, without a label.

`)
	writeFields(&b, fieldsOf(reflect.TypeFor[Header]()), "")
	for _, kind := range Kinds() {
		schema, _ := SchemaOf(kind)
		fmt.Fprintf(&b, "\n## %s\n\n", kind)
		writeFields(&b, schema.Fields, "")
		writeNested(&b, string(kind), schema.Fields)
	}
	return b.String()
}

// writeNested writes a table for each nested block, and for those inside it.
func writeNested(b *strings.Builder, path string, fields []Field) {
	for _, f := range fields {
		if !f.isBlock() {
			continue
		}
		word := path + " › " + f.Block
		fmt.Fprintf(b, "\n### %s\n\n", word)
		writeFields(b, f.Nested, "")
		writeNested(b, word, f.Nested)
	}
}

func writeFields(b *strings.Builder, fields []Field, prefix string) {
	if prefix == "" {
		b.WriteString("| attribute | type | values |\n| --- | --- | --- |\n")
	}
	for _, f := range fields {
		name := prefix + f.Name
		if f.isObject() {
			writeFields(b, f.Nested, name+".")
			continue
		}
		if f.Required {
			name += " *"
		}
		fmt.Fprintf(b, "| %s | %s | %s |\n", name, typeText(f), valuesText(f))
	}
}

func typeText(f Field) string {
	switch f.Type {
	case "block":
		return "one `" + f.Block + "` block"
	case "blocks":
		return "`" + f.Block + "` blocks"
	}
	return f.Type
}

func valuesText(f Field) string {
	var words []string
	for _, w := range f.Enum {
		words = append(words, "`"+w+"`")
	}
	for _, k := range f.Refs {
		words = append(words, string(k))
	}
	switch {
	case f.Min != nil && f.Max != nil:
		words = append(words, fmt.Sprintf("%d to %d", *f.Min, *f.Max))
	case f.Min != nil:
		words = append(words, fmt.Sprintf("%d or more", *f.Min))
	}
	return strings.Join(words, ", ")
}
