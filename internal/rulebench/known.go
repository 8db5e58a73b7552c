//go:build linux

package main

import (
	"fmt"
	"math/rand/v2"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/gen"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// inventory is the generated portfolio. Without unknown facts means without any: a generated portfolio leaves out what few inventories
// state, so what is not known is drawn, or does not apply where nothing can be drawn. Plain OPA has no third value, and only such
// documents have one meaning for it and for the engine.
func (o options) inventory() (*inventory.Inventory, error) {
	inv := gen.Inventory(gen.Options{Seed: 1, Applications: o.applications, Unknown: o.unknown})
	if o.unknown > 0 {
		return inv, nil
	}
	draw := rand.New(rand.NewPCG(1, 1)) // #nosec G404 -- to be the same every time
	for range 3 {                       // what was drawn may hold facts of its own
		var changes []inventory.Change
		for f := range inv.Facts() {
			if f.State != inventory.Known && f.State != inventory.NotApplicable {
				changes = append(changes, drawn(f, draw))
			}
		}
		if len(changes) == 0 {
			break
		}
		var err error
		if inv, err = inv.With(changes...); err != nil {
			return nil, fmt.Errorf("filling in what is not known: %w", err)
		}
	}
	return inv, nil
}

// drawn chooses a value for a fact.
func drawn(f inventory.FactInfo, draw *rand.Rand) inventory.Change {
	known := func(v any) inventory.Change {
		return inventory.Change{Path: f.Path, State: inventory.Known, Value: v}
	}
	switch {
	case f.Field.Type == "bool":
		return known(draw.IntN(2) == 0)
	case f.Field.Type == "string" && len(f.Field.Enum) > 0:
		return known(f.Field.Enum[draw.IntN(len(f.Field.Enum))])
	case f.Field.Type == "string":
		return known([]string{"none", "stated"}[draw.IntN(2)])
	case f.Field.Type == "integer" && f.Field.Min != nil && f.Field.Max != nil:
		return known(*f.Field.Min + draw.Int64N(*f.Field.Max-*f.Field.Min+1))
	case f.Field.Type == "date":
		day, err := inventory.ParseDate(fmt.Sprintf("20%02d-%02d-%02d", 22+draw.IntN(8), 1+draw.IntN(12), 1+draw.IntN(28)))
		if err == nil {
			return known(day)
		}
	}
	return inventory.Change{Path: f.Path, State: inventory.NotApplicable}
}
