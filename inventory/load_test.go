package inventory

import (
	"bytes"
	"os"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestSample(t *testing.T) {
	src, err := os.ReadFile("../../shared/samples/agence.inv.hcl")
	if err != nil {
		t.Skip("shared samples absent")
	}
	inv, diags := Parse("agence.inv.hcl", src, LoadOptions{})
	require.Empty(t, diags, diags.Error())
	var b bytes.Buffer
	require.NoError(t, Encode(&b, inv))
	t.Log(b.String())
	again, diags := Parse("again.inv.hcl", b.Bytes(), LoadOptions{})
	require.Empty(t, diags, diags.Error())
	var c bytes.Buffer
	require.NoError(t, Encode(&c, again))
	require.Equal(t, b.String(), c.String())
}
