package inventory

import (
	"bytes"
	"context"
	"os"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
)

// TestLoadOfBothForms puts one inventory into two files, one in HCL and one in JSON, which name blocks of each other.
func TestLoadOfBothForms(t *testing.T) {
	fsys := fstest.MapFS{
		"a.inv.hcl":  {Data: []byte(header + "application \"paie\" {\n  name = \"Paie\"\n  owns = [dataset.agents]\n}\n")},
		"b.inv.json": {Data: []byte(`{"dataset": {"agents": {"name": "Agents", "steward": "administration.aul"}}, "administration": {"aul": {"name": "AUL"}}}`)},
	}
	inv, diags, err := Load(context.Background(), fsys, LoadOptions{})
	require.NoError(t, err)
	require.Empty(t, diags)
	require.Equal(t, []Ref{{KindDataset, "agents"}}, inv.Application("paie").Owns.Or(nil))
	require.Equal(t, "b.inv.json:1:14", inv.Position(inv.Datasets[0].Pos).String())
}

// TestExamplesInJSON takes the examples from HCL to JSON and back.
func TestExamplesInJSON(t *testing.T) {
	for _, root := range []string{"../examples/inventories/agence", "../examples/inventories/ministere"} {
		inv := load(t, os.DirFS(root))
		var text, again bytes.Buffer
		require.NoError(t, EncodeJSON(&text, inv))
		back, diags := Parse("all.inv.json", text.Bytes(), LoadOptions{})
		require.Empty(t, diags.Error())
		require.NoError(t, Encode(&again, back))
		require.Equal(t, encoded(t, inv), again.String())
	}
}
