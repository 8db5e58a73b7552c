package sheet

import (
	"fmt"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// Options say how tables are written. The zero value is of use.
type Options struct {
	// Delimiter stands between the cells of CSV: a comma, a semicolon or a tab. 0 is a comma. Spreadsheet programs set to French or
	// Arabic want the semicolon.
	Delimiter rune

	// Titles returns what people call a column of a table in their language, "" for its name: Titles("application", "rto"). nil: there is
	// no row of titles.
	Titles func(table, column string) string

	// Empty writes the tables of all kinds, those without rows too, as forms to fill in.
	Empty bool
}

func (o Options) check(inv *inventory.Inventory) (Options, error) {
	if inv == nil {
		return o, fmt.Errorf("sheet: %w", inventory.ErrNoInventory)
	}
	if o.Delimiter == 0 {
		o.Delimiter = ','
	}
	if !strings.ContainsRune(",;\t", o.Delimiter) {
		return o, fmt.Errorf("sheet: %q cannot be a delimiter: use a comma, a semicolon or a tab", o.Delimiter)
	}
	return o, nil
}
