package mapping

import (
	"fmt"
	"strings"

	"github.com/hashicorp/hcl/v2/hclsyntax"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

const maxHeader = 5 // rows of a header

var sheetWords = append([]string{"header", "fill"}, settingWords...)

func (p *parser) sheet(b *hclsyntax.Block, set settings) {
	s := &sheet{span: spanOf(b.TypeRange)}
	if len(b.Labels) > 1 {
		p.report(codeBlock, spanOf(b.LabelRanges[1]), "sheet takes one label, the name of the sheet", "remove the second")
	}
	if len(b.Labels) > 0 {
		s.name = b.Labels[0]
	}
	if key := wordKey(s.name); p.sheets[key] {
		p.report(codeBlock, s.span, fmt.Sprintf("sheet %q stands here twice", clip(s.name)), "put the blocks of both into one sheet, or name them as the file does")
	} else {
		p.sheets[key] = true
	}
	for _, a := range inOrder(b.Body) {
		switch a.Name {
		case "header":
			s.header = p.header(a.Expr)
		case "fill":
			s.fill = p.columns(a.Expr)
		default:
			p.setting(a.Name, spanOf(a.NameRange), a.Expr, &set, sheetWords)
		}
	}
	for _, nested := range b.Body.Blocks {
		if nested.Type == "skip" {
			p.skip(nested, s)
			continue
		}
		p.topBlock(nested, s, set)
	}
	if len(s.blocks) == 0 {
		p.report(codeMissing, s.span, "the sheet makes no block", "say what a row is, such as server { id = \"Nom\" }")
	}
	p.m.sheets = append(p.m.sheets, s)
}

// header reads the number of the header row, or the numbers of several.
func (p *parser) header(e hclsyntax.Expression) []int {
	at := spanOf(e.Range())
	if n, ok := numberOf(e); ok && n > 0 {
		return []int{n}
	}
	list, ok := e.(*hclsyntax.TupleConsExpr)
	if !ok || len(list.Exprs) == 0 || len(list.Exprs) > maxHeader {
		p.report(codeType, at, "header must be the number of the row with the titles", fmt.Sprintf("write header = 3, or header = [2, 3] for titles in two rows; at most %d", maxHeader))
		return nil
	}
	var rows []int
	for _, item := range list.Exprs {
		n, ok := numberOf(item)
		if !ok || n < 1 || len(rows) > 0 && n != rows[len(rows)-1]+1 {
			p.report(codeType, at, "the header rows must be numbers that follow one another", "write header = [2, 3]")
			return nil
		}
		rows = append(rows, n)
	}
	return rows
}

// skip reads which rows are no rows of the table.
func (p *parser) skip(b *hclsyntax.Block, s *sheet) {
	if len(b.Labels) != 1 || b.Labels[0] == "" {
		p.report(codeBlock, spanOf(b.TypeRange), "skip takes one label, the reason why rows are left out", `write skip "totals" { column = "Nom", words = ["Total*"] }`)
		return
	}
	c := &condition{reason: b.Labels[0]}
	for _, a := range inOrder(b.Body) {
		p.condition(item{a.Name, spanOf(a.NameRange), a.Expr}, c)
	}
	for _, nested := range b.Body.Blocks {
		p.report(codeBlock, spanOf(nested.TypeRange), "no block may stand in skip", "remove it")
	}
	if p.complete(c, spanOf(b.TypeRange)) {
		s.skips = append(s.skips, c)
	}
}

// when reads { column = "Class", words = ["Server"] }.
func (p *parser) when(e hclsyntax.Expression) *condition {
	items, ok := itemsOf(e)
	if !ok {
		p.report(codeType, spanOf(e.Range()), "when must say which column and which words", `write when = { column = "Class", words = ["Server"] }`)
		return nil
	}
	c := &condition{}
	for _, i := range items {
		p.condition(i, c)
	}
	if !p.complete(c, spanOf(e.Range())) {
		return nil
	}
	return c
}

func (p *parser) condition(i item, c *condition) {
	at := spanOf(i.value.Range())
	switch i.key {
	case "column":
		c.column = p.column(i.value)
	case "words":
		list, ok := textsOf(i.value)
		if !ok {
			p.report(codeType, at, "words must be a list of texts in quotes", `write words = ["Total*"]; the star stands for any ending`)
			return
		}
		for _, w := range list {
			c.words = append(c.words, wordKey(w))
		}
	case "empty":
		v, ok := boolOf(i.value)
		if !ok {
			p.report(codeType, at, "empty must be true or false", "")
		}
		c.empty = v
	default:
		p.report(codeAttribute, i.span, fmt.Sprintf("there is no %q here", i.key), or(p.near(i.key, []string{"column", "words", "empty"}), "the words are column, words, empty"))
	}
}

func (p *parser) complete(c *condition, at span) bool {
	if c.column == nil || len(c.words) == 0 && !c.empty {
		p.report(codeMissing, at, "a condition wants a column, and the words it must be or empty = true", `write column = "Nom", words = ["Total*"]`)
		return false
	}
	return true
}

// holds reports whether a cell meets the condition.
func (c *condition) holds(cell string) bool {
	key := wordKey(cell)
	if key == "" {
		return c.empty
	}
	for _, w := range c.words {
		if prefix, open := strings.CutSuffix(w, "*"); open && strings.HasPrefix(key, prefix) || key == w {
			return true
		}
	}
	return false
}

// columns reads one column or a list of them.
func (p *parser) columns(e hclsyntax.Expression) []*column {
	list, ok := e.(*hclsyntax.TupleConsExpr)
	if !ok {
		if c := p.column(e); c != nil {
			return []*column{c}
		}
		return nil
	}
	var out []*column
	for _, i := range list.Exprs {
		if c := p.column(i); c != nil {
			out = append(out, c)
		}
	}
	return out
}

// column reads a title in quotes, or a number.
func (p *parser) column(e hclsyntax.Expression) *column {
	c := &column{span: spanOf(e.Range())}
	if items, ok := itemsOf(e); ok && len(items) == 1 && items[0].key == "column" {
		e = items[0].value
	}
	n, isNumber := numberOf(e)
	title, isText := textOf(e)
	switch {
	case isNumber && n >= 1 && n <= 16384:
		c.number = n
	case isText && foldTitle(title) != "":
		c.title = title
	default:
		p.report(codeType, c.span, "a column is named by its title in quotes, or by its number", `write "RAM (Go)", "Serveur > Nom" for a title below another, or { column = 3 }`)
		return nil
	}
	return c
}

func (p *parser) topBlock(b *hclsyntax.Block, s *sheet, set settings) {
	kind := inventory.Kind(b.Type)
	schema, ok := inventory.SchemaOf(kind)
	if !ok {
		words := []string{"skip"}
		for _, k := range inventory.Kinds() {
			words = append(words, string(k))
		}
		p.report(codeBlock, spanOf(b.TypeRange), fmt.Sprintf("no kind of block is called %q", b.Type), or(p.near(b.Type, words), "use one of "+strings.Join(words, ", ")))
		return
	}
	out := &block{span: spanOf(b.TypeRange), kind: kind, word: b.Type, set: set}
	probe, err := inventory.NewBlock(kind, "probe")
	if err != nil {
		p.report(codeBlock, out.span, err.Error(), "")
		return
	}
	p.blockBody(b, out, schema.Fields, probe, set)
	if len(out.ids) == 0 && out.constantID == "" && !p.has(b, "id") {
		p.report(codeMissing, out.span, fmt.Sprintf("%s has no id", b.Type), `say which column tells one from another: id = "Nom", or id = ["Site", "Nom"]`)
	}
	s.blocks = append(s.blocks, out)
}

func (p *parser) has(b *hclsyntax.Block, name string) bool { return b.Body.Attributes[name] != nil }
