package inventory_test

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/gen"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// TestGeneratedPortfoliosComeBack writes and reads portfolios as they are in life, of any size and with any share of facts hidden.
func TestGeneratedPortfoliosComeBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		inv := gen.Inventory(gen.Options{
			Seed:         rapid.Uint64().Draw(t, "seed"),
			Applications: rapid.IntRange(1, 60).Draw(t, "applications"),
			Unknown:      rapid.Float64Range(0, 1).Draw(t, "unknown"),
		})
		var first, second bytes.Buffer
		require.NoError(t, inventory.Encode(&first, inv))
		again, diags := inventory.Parse("again.inv.hcl", first.Bytes(), inventory.LoadOptions{})
		require.Empty(t, diags, diags.Error())
		require.NoError(t, inventory.Encode(&second, again))
		require.Equal(t, first.String(), second.String())
		require.Equal(t, states(inv), states(again))
	})
}

func states(inv *inventory.Inventory) map[inventory.Path]inventory.State {
	out := map[inventory.Path]inventory.State{}
	for i := range inv.Facts() {
		out[i.Path] = i.State
	}
	return out
}
