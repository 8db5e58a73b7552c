package sheet

import (
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// The columns that are no attributes.
const (
	columnIn = "in" // path of the block that a nested block stands in
	columnID = "id"
)

// The tables that are no kinds of block.
const (
	tableHeader = "inventory"
	tableFact   = "fact"
)

// factColumns are those of the table fact.
var factColumns = []string{columnIn, "attribute", "value", "source", "as_of", "confidence", "note"}

// table is one sheet or file.
type table struct {
	name    string
	place   int // among all tables
	columns []string
	fields  map[string]int // of an attribute's name, its column
	rows    int            // written, headers left out
}

// tables are all tables there can be, in the order of the reference; nested blocks follow their kind.
type tables struct {
	list []*table
	name map[string]*table
}

func newTables() *tables {
	t := &tables{name: map[string]*table{}}
	var header []inventory.Field
	for i := range inventory.Fields(&inventory.Header{}, tableHeader) {
		header = append(header, i.Field)
	}
	t.add(tableHeader, nil, header)
	for _, kind := range inventory.Kinds() {
		s, _ := inventory.SchemaOf(kind) // of a kind that Kinds lists
		t.add(string(kind), []string{columnID}, s.Fields)
	}
	t.put(&table{name: tableFact, columns: factColumns})
	return t
}

func (t *tables) put(one *table) {
	one.place = len(t.list)
	t.list = append(t.list, one)
	t.name[one.name] = one
}

// add makes the table of a block with these fields, and those of its nested blocks.
func (t *tables) add(name string, first []string, fields []inventory.Field) {
	one := &table{name: name, columns: first, fields: map[string]int{}}
	column := func(name string) {
		one.fields[name] = len(one.columns)
		one.columns = append(one.columns, name)
	}
	for _, f := range fields {
		if !f.IsObject() {
			column(f.Name)
			continue
		}
		for _, n := range f.Nested {
			column(f.Name + "." + n.Name)
		}
	}
	t.put(one)
	for _, f := range fields {
		switch f.Type {
		case "blocks":
			t.add(name+"."+f.Block, []string{columnIn, columnID}, f.Nested)
		case "block":
			t.add(name+"."+f.Block, []string{columnIn}, f.Nested)
		}
	}
}

// titles returns the row of titles; nil when there is none.
func (t *table) titles(opt Options) []string {
	if opt.Titles == nil {
		return nil
	}
	out := make([]string, len(t.columns))
	for i, c := range t.columns {
		if out[i] = opt.Titles(t.name, c); out[i] == "" {
			out[i] = c
		}
		out[i] = plain(strings.ToValidUTF8(out[i], "\ufffd"))
	}
	out[0] = "# " + out[0]
	return out
}
