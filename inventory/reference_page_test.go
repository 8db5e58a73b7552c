package inventory

import (
	"bytes"
	"cmp"
	"fmt"
	"io/fs"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"text/template"

	"github.com/stretchr/testify/require"
)

// TestReferencePage keeps REFERENCE.md equal to the schema and to the comments of the reference.
func TestReferencePage(t *testing.T) {
	page, err := template.New("page.md.tmpl").Funcs(template.FuncMap{
		"kinds": kindsTable, "units": unitsTable, "limits": limitsTable, "blocks": blockSections,
		"json": func() (string, error) { b, err := os.ReadFile(jsonSample); return string(b), err },
	}).ParseFiles("reference/page.md.tmpl")
	require.NoError(t, err)
	var b bytes.Buffer
	require.NoError(t, page.Execute(&b, nil))
	golden(t, "REFERENCE.md", strings.TrimRight(b.String(), "\n")+"\n")
}

// TestPageExamples loads the examples of the page together with the reference, whose blocks they name.
func TestPageExamples(t *testing.T) {
	page, err := os.ReadFile("REFERENCE.md")
	require.NoError(t, err)
	files := fstest.MapFS{}
	for i, m := range regexp.MustCompile("(?s)```hcl\n(.*?)```").FindAllSubmatch(page, -1) {
		files[fmt.Sprintf("example%d%s", i, Suffix)] = &fstest.MapFile{Data: m[1]}
	}
	require.Len(t, files, 3)
	names, err := fs.Glob(Reference(), "*")
	require.NoError(t, err)
	for _, name := range names {
		src, err := fs.ReadFile(Reference(), name)
		require.NoError(t, err)
		files[name] = &fstest.MapFile{Data: src}
	}
	_, diags, err := Load(t.Context(), files, LoadOptions{})
	require.NoError(t, err)
	require.Empty(t, diags, diags.Error())
}

func kindsTable() string {
	var b strings.Builder
	for _, kind := range append([]Kind{headerKind}, Kinds()...) {
		d, _ := Document(kind, "")
		fmt.Fprintf(&b, "| [`%s`](#%s) | %s |\n", kind, kind, cell(firstSentence(d.Text)))
	}
	return b.String()
}

func firstSentence(s string) string {
	if end := regexp.MustCompile(`[.?] `).FindStringIndex(s); end != nil {
		return s[:end[0]+1]
	}
	return s
}

// unitsTable lists the units of each type of quantity, the largest first, and the other spellings.
func unitsTable() string {
	var b strings.Builder
	for _, typ := range quantities() {
		units := slices.Clone(quantityTypes[typ].units)
		slices.SortStableFunc(units, func(a, b unit) int { return cmp.Compare(b.factor, a.factor) })
		var names, also []string
		for _, u := range units {
			names = append(names, "`"+u.name+"`")
			for _, other := range otherSpellings(u.name) {
				also = append(also, "`"+other+"`")
			}
		}
		fmt.Fprintf(&b, "| %s | %s | %s |\n", typeName(typ), strings.Join(names, ", "), strings.Join(also, ", "))
	}
	return b.String()
}

func limitsTable() string {
	rows := []struct {
		what  string
		limit any
	}{
		{"one file, in bytes", maxFileBytes},
		{"all files, in bytes", maxTotalBytes},
		{"files", maxFiles},
		{"brackets and strings inside one another", maxDepth},
		{"signs in a row", maxUnary},
		{"digits of a number", maxDigits},
		{"exponent of a number", maxExponent},
		{"bytes of a string", maxHeredocBytes},
		{"lines of a text between <<END and END", maxHeredocLines},
		{"words and signs of a block", maxTokens},
		{"values and signs of a file in JSON", maxJSONTokens},
		{"nested blocks of one sort in a block", maxNested},
		{"bytes of a name", maxWord},
		{"greatest quantity, in its base unit", fmt.Sprintf("%.2g", float64(maxQuantity))},
	}
	var b strings.Builder
	for _, r := range rows {
		fmt.Fprintf(&b, "| %s | %v |\n", cell(r.what), r.limit)
	}
	return b.String()
}

func blockSections() string {
	var b strings.Builder
	for i, kind := range append([]Kind{headerKind}, Kinds()...) {
		if i > 0 {
			b.WriteByte('\n')
		}
		d, _ := Document(kind, "")
		fmt.Fprintf(&b, "## %s\n\n%s See [%[3]s%[4]s](reference/%[3]s%[4]s).\n", kind, d.Text, kind, Suffix)
		if kind == KindRegister {
			continue // a dataset in all but name
		}
		writeFields(&b, kind, "", fieldsOfKind(kind))
		writeNested(&b, kind, "", string(kind), fieldsOfKind(kind))
	}
	return b.String()
}

// writeNested writes a table for each nested block, and for those inside it.
func writeNested(b *strings.Builder, kind Kind, prefix, title string, fields []Field) {
	for _, f := range fields {
		if !f.isBlock() {
			continue
		}
		d, _ := Document(kind, prefix+f.Name)
		word := title + " › " + f.Block
		fmt.Fprintf(b, "\n### %s\n\n%s\n", word, d.Text)
		writeFields(b, kind, prefix+f.Name+".", f.Nested)
		writeNested(b, kind, prefix+f.Name+".", word, f.Nested)
	}
}

// writeFields writes one table: the attributes that must be stated with a star, those of objects after the object.
func writeFields(b *strings.Builder, kind Kind, prefix string, fields []Field) {
	b.WriteString("\n| attribute | type and values | meaning | example |\n| --- | --- | --- | --- |\n")
	var row func(prefix, shown string, fields []Field)
	row = func(prefix, shown string, fields []Field) {
		for _, f := range fields {
			d, _ := Document(kind, prefix+f.Name)
			name, example := "`"+shown+f.Name+"`", "`"+d.Example+"`"
			if f.Required {
				name += " *"
			}
			if f.isObject() {
				example = ""
			}
			fmt.Fprintf(b, "| %s | %s | %s | %s |\n", name, cell(typeText(f)), cell(d.Text), cell(example))
			if f.isObject() {
				row(prefix+f.Name+".", shown+f.Name+".", f.Nested)
			}
		}
	}
	row(prefix, "", fields)
}

func typeText(f Field) string {
	switch f.Type {
	case "block":
		return "block `" + f.Block + "`"
	case "blocks":
		return "blocks `" + f.Block + "`"
	}
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
	if len(words) == 0 {
		return f.Type
	}
	return f.Type + ": " + strings.Join(words, ", ")
}

// cell makes text safe inside a table.
func cell(s string) string {
	return strings.NewReplacer("|", `\|`, "\n", " ", "<", "&lt;").Replace(s)
}
