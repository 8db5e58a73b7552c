package importtest_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/importtest"
)

func TestCollectorJoinsPieces(t *testing.T) {
	var c importtest.Collector
	for _, piece := range []*inventory.Server{
		{Block: inventory.Block{ID: "web"}, VCPU: inventory.Is[int64](2), Aliases: inventory.Is([]string{"a", "b"})},
		{Block: inventory.Block{ID: "web"}, VCPU: inventory.Is[int64](4), OS: inventory.Is("Debian"), Aliases: inventory.Is([]string{"b", "c"})},
	} {
		require.NoError(t, c.Put(piece))
	}
	assert.Equal(t, []string{"server.web.vcpu"}, c.Conflicts)
	assert.Equal(t, 2, c.Pieces)
	web := c.Server("web")
	assert.Equal(t, []string{"a", "b", "c"}, web.Aliases.Or(nil))
	assert.Equal(t, "Debian", web.OS.Or(""))
	assert.Error(t, c.Put("not a block"))
	inv, diags := c.Inventory(importtest.Day(t))
	require.Empty(t, diags)
	assert.Len(t, inv.Servers, 1)
}
