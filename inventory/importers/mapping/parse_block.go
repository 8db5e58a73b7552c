package mapping

import (
	"fmt"
	"strings"

	"github.com/hashicorp/hcl/v2/hclsyntax"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// blockBody reads what a block of the inventory is made of. probe is a block of that kind, on which values are tried.
func (p *parser) blockBody(b *hclsyntax.Block, out *block, fields []inventory.Field, probe any, set settings) {
	if len(b.Labels) > 0 {
		p.report(codeBlock, spanOf(b.LabelRanges[0]), fmt.Sprintf("%s takes no label here: every row has an id of its own", b.Type), `write id = "title of the column" inside of it`)
	}
	words := fieldWords(fields, out)
	for _, a := range inOrder(b.Body) {
		switch {
		case a.Name == "id" && !out.single:
			p.id(a.Expr, out)
		case a.Name == "when" && out.prefix == "":
			out.when = p.when(a.Expr)
		default:
			p.blockAttribute(a, out, fields, probe, set, words)
		}
	}
	for _, nested := range b.Body.Blocks {
		p.nestedBlock(nested, out, fields, probe, set)
	}
}

func fieldWords(fields []inventory.Field, b *block) []string {
	var words []string
	if !b.single {
		words = append(words, "id")
	}
	if b.prefix == "" {
		words = append(words, "when")
	}
	for _, f := range fields {
		words = append(words, f.Name)
	}
	return words
}

func (p *parser) id(e hclsyntax.Expression, out *block) {
	if items, ok := itemsOf(e); ok && len(items) == 1 && items[0].key == "value" {
		s, ok := textOf(items[0].value)
		if _, err := inventory.NewBlock(inventory.KindServer, s); err != nil || !ok {
			p.report(codeType, spanOf(e.Range()), "the id must be text in quotes without hidden characters", "")
			return
		}
		out.constantID = s
		return
	}
	out.ids = p.columns(e)
}

func (p *parser) blockAttribute(a *hclsyntax.Attribute, out *block, fields []inventory.Field, probe any, set settings, words []string) {
	at := spanOf(a.NameRange)
	f, ok := fieldNamed(fields, a.Name)
	if !ok {
		fix := or(p.near(a.Name, words), "the attributes are "+strings.Join(words, ", "))
		for _, f := range fields {
			if f.Block == a.Name {
				fix = fmt.Sprintf("write it as a block: %s { … }", a.Name)
			}
		}
		p.report(codeAttribute, at, fmt.Sprintf("%s has no attribute %q", out.word, a.Name), fix)
		return
	}
	if f.IsObject() {
		p.report(codeAttribute, at, fmt.Sprintf("%s holds several facts", f.Name), fmt.Sprintf("write it as a block: %s { %s = \"title of the column\" }", f.Name, f.Nested[0].Name))
		return
	}
	path := out.prefix + f.Name
	attr := p.attribute(a, f, tryout{f, probe, path}, set)
	if attr != nil {
		attr.path = path
		out.attributes = append(out.attributes, attr)
	}
}

func fieldNamed(fields []inventory.Field, name string) (inventory.Field, bool) {
	for _, f := range fields {
		if f.Name == name {
			return f, true
		}
	}
	return inventory.Field{}, false
}

// nestedBlock reads an object such as impact, or a nested block such as flow or move.
func (p *parser) nestedBlock(b *hclsyntax.Block, parent *block, fields []inventory.Field, probe any, set settings) {
	var words []string
	for _, f := range fields {
		switch {
		case f.IsObject() && f.Name == b.Type:
			out := &block{span: spanOf(b.TypeRange), word: b.Type, single: true, prefix: parent.prefix + f.Name + "."}
			p.blockBody(b, out, f.Nested, probe, set)
			parent.nested = append(parent.nested, out)
			return
		case f.Block != "" && f.Block == b.Type && parent.prefix == "":
			p.innerBlock(b, parent, f, probe, set)
			return
		case f.IsObject():
			words = append(words, f.Name)
		case f.Block != "":
			words = append(words, f.Block)
		}
	}
	p.report(codeBlock, spanOf(b.TypeRange), fmt.Sprintf("no block %q may stand in %s", b.Type, parent.word), or(p.near(b.Type, words), "remove it, or move it into the sheet"))
}

func (p *parser) innerBlock(b *hclsyntax.Block, parent *block, f inventory.Field, probe any, set settings) {
	out := &block{span: spanOf(b.TypeRange), word: b.Type, set: set}
	id := "probe" + itoa(len(parent.nested))
	if !f.IsBlocks() {
		out.single, id = true, ""
	}
	inner, err := inventory.NewNested(probe, b.Type, id)
	if err != nil {
		p.report(codeBlock, out.span, err.Error(), "")
		return
	}
	p.blockBody(b, out, f.Nested, inner, set)
	if f.IsBlocks() && len(out.ids) == 0 && out.constantID == "" && !p.has(b, "id") {
		p.report(codeMissing, out.span, fmt.Sprintf("%s has no id", b.Type), fmt.Sprintf(`say which column tells one %s of a %s from another, such as id = "Numéro"`, b.Type, parent.word))
	}
	parent.nested = append(parent.nested, out)
}
