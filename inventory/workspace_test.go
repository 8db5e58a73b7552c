package inventory

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestWorkspaceIsOneInventory(t *testing.T) {
	inv := load(t, os.DirFS("testdata/workspace"))
	text := encoded(t, inv)
	golden(t, "testdata/workspace.golden", text)
	again, diags := Parse("flat.inv.hcl", []byte(text), LoadOptions{})
	require.Empty(t, diags, diags.Error())
	assert.Equal(t, withoutPlaces(inv), withoutPlaces(again))
}
