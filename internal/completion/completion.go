// Package completion fills in what an inventory does not know, at random, for tests of what intervals and third values mean: whatever the
// unknown facts turn out to be, the truth lies inside what was said before they were known.
//
// A completion gives every unknown fact a value that the language allows: a word of its enumeration, a number between its bounds, a
// block that exists. Words and numbers that other blocks state of the same attribute are drawn too, for rules compare with words that nobody
// could guess, and so are days around the inventory's own. Some facts stay as they are, because what is left out has a meaning there: flows in an
// inventory that declares them complete; transforms, which do not exist without a record; and copies of datasets and the data of artificial
// intelligence, which name what their applications already state that they own, read or receive.
package completion

import (
	"fmt"
	"math/rand/v2"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// Drawer draws completions of one inventory.
type Drawer struct {
	inv      *inventory.Inventory
	complete bool             // flows left out do not exist
	stated   map[string][]any // values stated elsewhere, by attribute
	refs     map[inventory.Kind][]inventory.Ref
}

// kept are the facts of an artificial intelligence that say which data it makes its application hold.
var kept = []string{"application", "data", "training_data"}

// passes is how often what was drawn is completed again: a block that was drawn has facts of its own.
const passes = 3

// New prepares drawing.
func New(inv *inventory.Inventory) *Drawer {
	d := &Drawer{inv: inv, stated: map[string][]any{}, refs: map[inventory.Kind][]inventory.Ref{}}
	d.complete = slices.Contains(inv.Header.Complete.Or(nil), "flows")
	last := inventory.Ref{}
	for f := range inv.Facts() {
		if f.Block != last {
			last = f.Block
			d.refs[last.Kind] = append(d.refs[last.Kind], last)
		}
		if f.State == inventory.Known && f.Field.Block == "" {
			d.stated[attribute(f)] = append(d.stated[attribute(f)], f.Value)
		}
	}
	return d
}

// attribute names a fact's attribute, whatever the block: facts of the same name and type mean much the same.
func attribute(f inventory.FactInfo) string { return f.Field.Name + " " + f.Field.Type }

// Open lists the unknown facts that a completion fills in, in the order of the inventory.
func (d *Drawer) Open() []inventory.FactInfo { return d.open(d.inv) }

func (d *Drawer) open(inv *inventory.Inventory) []inventory.FactInfo {
	var out []inventory.FactInfo
	for f := range inv.Facts() {
		switch {
		case f.State == inventory.Known, f.State == inventory.NotApplicable:
		case f.Field.Name == "flows" && f.Field.IsBlocks() && d.complete:
		case f.Field.Name == "transforms" && f.State == inventory.LeftOut:
		case f.Field.Name == "copies" || f.Block.Kind == inventory.KindAISystem && slices.Contains(kept, f.Field.Name):
		default:
			out = append(out, f)
		}
	}
	return out
}

// Draw draws a value for every unknown fact.
func (d *Drawer) Draw(r *rand.Rand) ([]inventory.Change, error) {
	_, changes, err := d.Complete(r, nil)
	return changes, err
}

// Complete makes a completion: the changes that are given, and values drawn for everything else. It returns all changes, too.
func (d *Drawer) Complete(r *rand.Rand, given []inventory.Change) (*inventory.Inventory, []inventory.Change, error) {
	full := d.inv
	all := slices.Clone(given)
	set := map[inventory.Path]inventory.Change{}
	for _, c := range given {
		set[c.Path] = c
	}
	for range passes {
		var changes []inventory.Change
		for _, f := range d.open(full) {
			c, ok := set[f.Path]
			if !ok {
				c = d.Value(r, f)
				all = append(all, c)
				set[f.Path] = c
			}
			changes = append(changes, c)
		}
		if len(changes) == 0 {
			break
		}
		var err error
		if full, err = full.With(changes...); err != nil {
			return nil, nil, fmt.Errorf("completing the inventory: %w", err)
		}
	}
	return full, all, nil
}
