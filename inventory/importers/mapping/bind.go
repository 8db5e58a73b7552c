package mapping

import (
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// boundBlock is a block whose columns were found in a table.
type boundBlock struct {
	*block
	idAt    []int
	whenAt  int
	aliases bool // the name a file has for it is kept in aliases
	facts   []boundFact
	inner   []*boundBlock
}

type boundFact struct {
	*attribute
	at    int // -1: none
	title string
}

// bound is a sheet whose columns were found.
type bound struct {
	*sheet
	top    *top
	fillAt []int
	filled []string // what the cells above said
	skipAt []int
	made   []*boundBlock
}

// columns lists every column the sheet names.
func (s *sheet) columns() []*column {
	out := append([]*column(nil), s.fill...)
	for _, c := range s.skips {
		out = append(out, c.column)
	}
	for _, b := range s.blocks {
		out = append(out, b.columns()...)
	}
	return out
}

func (b *block) columns() []*column {
	out := append([]*column(nil), b.ids...)
	if b.when != nil {
		out = append(out, b.when.column)
	}
	for _, a := range b.attributes {
		if a.column != nil {
			out = append(out, a.column)
		}
	}
	for _, n := range b.nested {
		out = append(out, n.columns()...)
	}
	return out
}

// binder finds columns and collects those that are not there.
type binder struct {
	titles   *titles
	problems []problem
}

// bind finds all columns of the sheet in the header.
func (s *sheet) bind(t *top) (*bound, []problem) {
	b := &binder{titles: t.titles}
	out := &bound{sheet: s, top: t, filled: make([]string, len(s.fill))}
	for _, c := range s.fill {
		out.fillAt = append(out.fillAt, b.at(c))
	}
	for _, c := range s.skips {
		out.skipAt = append(out.skipAt, b.at(c.column))
	}
	for _, block := range s.blocks {
		out.made = append(out.made, b.block(block))
	}
	return out, b.problems
}

func (b *binder) at(c *column) int {
	at, p := c.position(b.titles)
	if p != nil {
		b.problems = append(b.problems, *p)
	}
	return at
}

func (b *binder) block(in *block) *boundBlock {
	out := &boundBlock{block: in, whenAt: -1}
	for _, c := range in.ids {
		out.idAt = append(out.idAt, b.at(c))
	}
	if in.when != nil {
		out.whenAt = b.at(in.when.column)
	}
	if schema, ok := inventory.SchemaOf(in.kind); ok {
		_, out.aliases = fieldNamed(schema.Fields, "aliases")
	}
	for _, a := range in.attributes {
		f := boundFact{attribute: a, at: -1}
		if a.column != nil {
			f.at = b.at(a.column)
			f.title = title(b.titles.all, f.at, a.column)
		}
		if a.path == "aliases" {
			out.aliases = false
		}
		out.facts = append(out.facts, f)
	}
	for _, n := range in.nested {
		out.inner = append(out.inner, b.block(n))
	}
	return out
}

// title returns how the table calls a column.
func title(titles []string, at int, c *column) string {
	if at >= 0 && at < len(titles) && titles[at] != "" {
		return titles[at]
	}
	if c.title != "" {
		return c.title
	}
	return "column " + itoa(c.number)
}
