package paths

import (
	"fmt"
	"maps"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// Apply returns an inventory in which some actions of a path are done. Elements that several actions add to one list are all added; of
// several values of one fact, that of the last action counts. A contract a target does not have yet begins on the day of the inventory,
// and holds nothing but what the actions put into it.
func Apply(inv *inventory.Inventory, actions []Action) (*inventory.Inventory, error) {
	if inv == nil {
		return nil, fmt.Errorf("paths: %w", inventory.ErrNoInventory)
	}
	inv, changes, err := withContracts(inv, actions)
	if err != nil {
		return nil, err
	}
	to, example, add := map[inventory.Path][]string{}, map[inventory.Path][]string{}, map[inventory.Path][]string{}
	for _, a := range actions {
		for _, c := range a.Changes {
			switch {
			case c.Add != nil:
				add[c.Fact] = append(add[c.Fact], c.Add...)
			case c.Example:
				example[c.Fact] = c.To
			default:
				to[c.Fact] = c.To
			}
		}
	}
	for p, texts := range example {
		if to[p] == nil {
			to[p] = texts
		}
	}
	for p, more := range add {
		to[p] = append(slices.Clone(to[p]), listed(inv, p, to[p] == nil, more)...)
	}
	for _, p := range slices.Sorted(maps.Keys(to)) {
		info, ok := inv.Fact(p)
		if !ok {
			return nil, fmt.Errorf("there is no fact %s: apply a path to the inventory it was found for", p)
		}
		v, err := info.Field.Value(to[p]...)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", p, err)
		}
		changes = append(changes, inventory.Change{Path: p, State: inventory.Known, Value: v})
	}
	return inv.With(changes...)
}

// listed is what a list gets: what is there already, and what is new.
func listed(inv *inventory.Inventory, p inventory.Path, keep bool, more []string) []string {
	var out []string
	if info, ok := inv.Fact(p); ok && keep && info.State == inventory.Known {
		out = slices.Clone(texts(info.Value))
	}
	slices.Sort(more)
	for _, e := range slices.Compact(more) {
		if !slices.Contains(out, e) {
			out = append(out, e)
		}
	}
	return out
}

// withContracts adds the contracts that actions make, and returns the changes that name them.
func withContracts(inv *inventory.Inventory, actions []Action) (*inventory.Inventory, []inventory.Change, error) {
	var blocks []any
	var changes []inventory.Change
	done := map[string]bool{}
	for _, a := range actions {
		if a.Makes == nil || done[a.Makes.Target] {
			continue
		}
		done[a.Makes.Target] = true
		b, err := newContract(inv, a.Makes)
		if err != nil {
			return nil, nil, err
		}
		blocks = append(blocks, b)
		target := inventory.Ref{Kind: inventory.KindTarget, ID: a.Makes.Target}
		changes = append(changes, inventory.Change{
			Path: inventory.Path(target.String() + ".contract"), State: inventory.Known, Value: inventory.Ref{Kind: inventory.KindContract, ID: a.Makes.ID},
		})
	}
	if blocks == nil {
		return inv, nil, nil
	}
	out, err := inv.Adding(blocks...)
	return out, changes, err
}

func newContract(inv *inventory.Inventory, c *NewContract) (any, error) {
	block, err := inventory.NewBlock(inventory.KindContract, c.ID)
	if err != nil {
		return nil, err
	}
	schema, _ := inventory.SchemaOf(inventory.KindContract)
	for _, f := range schema.Fields {
		if err := inventory.SetState(block, f.Name, inventory.NotApplicable, inventory.Detail{}); err != nil {
			return nil, err
		}
	}
	if err := inventory.SetFact(block, "kind", "contract"); err != nil {
		return nil, err
	}
	return block, inventory.SetFact(block, "start", inv.AsOf().String())
}
