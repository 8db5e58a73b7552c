package mapping

import (
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// Mapping says how the rows of a file become blocks of an inventory. [Parse] makes one. It does not change and may be used by several
// goroutines at a time.
type Mapping struct {
	src    source
	id     string // of the source block
	kind   string // of the source block, or ""
	asOf   inventory.Date
	sheets []*sheet
}

// Source returns the id of the source block that every import by this mapping states.
func (m *Mapping) Source() string { return m.id }

// AsOf returns the day the mapping states, or the zero Date.
func (m *Mapping) AsOf() inventory.Date { return m.asOf }

// sheet is one table of the file: a sheet of a workbook, or a CSV file.
type sheet struct {
	span
	name   string // "" for the only one
	header []int  // numbers of the header rows; nil: to be found
	fill   []*column
	skips  []*condition
	blocks []*block
}

// column names a column by its title or by its number.
type column struct {
	span
	title    string
	number   int  // from 1, when it has no title
	optional bool // the file need not have it
	hint     string
}

// condition holds for a row whose cell is one of the words, or empty.
type condition struct {
	reason string
	column *column
	words  []string // as wordKey writes them, a star at the end for any ending
	empty  bool
}

// block is a block that a row makes, or an object or nested block inside one.
type block struct {
	span
	kind       inventory.Kind // "" inside of another
	word       string         // as it is written
	prefix     string         // of attributes of an object, such as "impact."
	single     bool           // there is one of it, without an id
	ids        []*column
	constantID string
	when       *condition
	attributes []*attribute
	nested     []*block
	set        settings
}

// attribute says where the value of one attribute comes from.
type attribute struct {
	span
	settings
	field     inventory.Field
	path      string  // as SetFact takes it
	column    *column // nil: the constant
	constant  *answer
	unit      string
	separated bool     // separator is stated
	separator []string // between the elements of a list; none: the cell is one element
	kind      inventory.Kind
	makes     bool // a reference makes a piece of the block it names
}

// settings hold for everything below the place where they are stated. What is stated further inside is looked at first.
type settings struct {
	dates   string // "", dayFirst or monthFirst
	decimal rune   // ',' or '.', 0: what the number itself shows
	units   []map[string]string
	words   []map[string]*answer
	yesNo   []map[string]bool
}

const (
	dayFirst   = "day month year"
	monthFirst = "month day year"
)

// answer is what a word of a file means.
type answer struct {
	state  inventory.State // Known, Unknown, NotApplicable or LeftOut
	texts  []string        // of a Known value, as SetFact takes them
	reason string
	since  inventory.Date
}
