package sheet

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"unicode/utf16"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// walker makes rows of blocks, in the order of the reference and then of ids, and hands each to emit.
type walker struct {
	tables *tables
	emit   func(t *table, row []cell) error
}

// open is a row being filled: of which block, by its path.
type open struct {
	table *table
	row   []cell
	path  string
}

// walk goes through a whole inventory. The rows of a table come in order; those of different tables come mixed.
func (w *walker) walk(ctx context.Context, inv *inventory.Inventory) error {
	if err := w.block(w.tables.name[tableHeader], &inv.Header, tableHeader, nil); err != nil {
		return err
	}
	var cur open
	var ref inventory.Ref
	for i := range inv.Facts() {
		if i.Block != ref {
			if err := errors.Join(ctx.Err(), w.end(cur)); err != nil {
				return err
			}
			ref = i.Block
			t := w.tables.name[string(ref.Kind)]
			cur = open{t, make([]cell, len(t.columns)), ref.String()}
			cur.row[0] = cell{text: plain(ref.ID)}
		}
		name, direct := strings.CutPrefix(string(i.Path), cur.path+".")
		if _, known := cur.table.fields[name]; !direct || !known {
			continue // of a nested block, which its field opens
		}
		if err := w.fact(cur, name, i); err != nil {
			return err
		}
	}
	return w.end(cur)
}

func (w *walker) end(o open) error {
	if o.table == nil {
		return nil
	}
	return w.emit(o.table, o.row)
}

// fact fills a cell in, and writes the rows that belong to the fact.
func (w *walker) fact(o open, name string, i inventory.FactInfo) error {
	o.row[o.table.fields[name]] = factCell(i)
	if err := w.provenance(o.path, name, i); err != nil {
		return err
	}
	for _, n := range i.Nested(inventory.Path(o.path)) {
		t := w.tables.name[o.table.name+"."+i.Field.Block]
		first := []cell{{text: plain(o.path)}}
		if i.Field.IsBlocks() {
			first = append(first, cell{text: plain(n.ID)})
		}
		if err := w.block(t, n.Value, string(n.Path), first); err != nil {
			return err
		}
	}
	return nil
}

// block writes a block that is no top-level block.
func (w *walker) block(t *table, block any, path string, first []cell) error {
	o := open{t, make([]cell, len(t.columns)), path}
	copy(o.row, first)
	for i := range inventory.Fields(block, inventory.Path(path)) {
		if !i.Field.IsObject() {
			if err := w.fact(o, i.Field.Name, i); err != nil {
				return err
			}
			continue
		}
		for n := range inventory.Fields(i.Value, i.Path) {
			if err := w.fact(o, i.Field.Name+"."+n.Field.Name, n); err != nil {
				return err
			}
		}
	}
	return w.end(o)
}

// needsRow reports whether a fact says more than a cell can.
func needsRow(i inventory.FactInfo) bool {
	d, blocks := i.Detail, i.Field.Block != ""
	switch {
	case i.State == inventory.LeftOut:
		return false
	case d.Source != "" || d.Note != "":
		return true
	case i.State == inventory.Known && !blocks:
		return d.Since != 0 // a confidence alone makes an estimate
	case i.State == inventory.Unknown:
		return d.Confidence != ""
	}
	return d.Since != 0 || d.Confidence != ""
}

// provenance writes the rows of the table fact: where the value in the cell comes from, and the values that contradict it.
func (w *walker) provenance(path, name string, i inventory.FactInfo) error {
	d := i.Detail
	if i.State == inventory.Conflict {
		for n, o := range d.Others {
			said := inventory.Detail{Source: o.Source, Since: o.Since, Confidence: o.Confidence, Note: o.Note}
			value := cell{}
			if n > 0 {
				value = cell{text: language(o.Value)}
			} else if o.Source == "" && o.Note == "" && o.Since == 0 && o.Confidence == "" {
				continue
			}
			if err := w.factRow(path, name, value, said); err != nil {
				return err
			}
		}
		return nil
	}
	if !needsRow(i) {
		return nil
	}
	if i.State == inventory.Unknown {
		d.Since = 0 // stands in the cell
	}
	return w.factRow(path, name, cell{}, d)
}

func (w *walker) factRow(path, name string, value cell, d inventory.Detail) error {
	row := []cell{{text: plain(path)}, {text: name}, value, {}, {text: d.Since.String()}, {text: d.Confidence}, {}}
	if d.Source != "" {
		row[3].text = reference(inventory.Ref{Kind: inventory.KindSource, ID: d.Source})
	}
	if d.Note != "" {
		row[6].text = plain(d.Note)
	}
	return w.emit(w.tables.name[tableFact], row)
}

// The limits of a workbook.
const (
	maxCell = 32_767    // UTF-16 units
	maxRows = 1_048_576 // with the header
	maxTold = 100       // places that an error names
)

// check counts the rows of every table, and refuses what a workbook cannot hold.
func check(ctx context.Context, inv *inventory.Inventory, t *tables, workbook bool) error {
	var bad []error
	more := 0
	count := &walker{tables: t, emit: func(t *table, row []cell) error {
		t.rows++
		for i, c := range row {
			if !workbook || len(c.text) <= maxCell {
				continue
			}
			if n := len(utf16.Encode([]rune(c.text))); n > maxCell {
				if more++; len(bad) < maxTold {
					bad = append(bad, fmt.Errorf("sheet: %s: %s has %d characters in its cell, and a cell of a workbook holds %d: shorten it, or write CSV", where(t, row), t.columns[i], n, maxCell))
				}
			}
		}
		return nil
	}}
	if err := count.walk(ctx, inv); err != nil {
		return fmt.Errorf("sheet: %w", err)
	}
	if more > len(bad) {
		bad = append(bad, fmt.Errorf("sheet: and %d cells more", more-len(bad)))
	}
	for _, one := range t.list {
		if workbook && one.rows > maxRows-2 {
			bad = append(bad, fmt.Errorf("sheet: %s has %d rows, and a sheet of a workbook holds %d: write CSV", one.name, one.rows, maxRows-2))
		}
	}
	return errors.Join(bad...)
}

// where names the block of a row.
func where(t *table, row []cell) string {
	switch t.columns[0] {
	case columnID:
		return t.name + " " + row[0].text
	case columnIn:
		name := row[0].text + ", " + t.name
		if len(t.columns) > 1 && t.columns[1] == columnID {
			name += " " + row[1].text
		}
		if t.name == tableFact {
			name = row[0].text + ", fact " + row[1].text
		}
		return name
	}
	return t.name
}
