package mapping

import (
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// TestLiteral: what is written as a literal passes the guard, and HCL reads the same text again.
func TestLiteral(t *testing.T) {
	piece := rapid.SampledFrom([]string{"$", "{", "}", "%", "<", `"`, `\`, "\n", "\t", "é", "\u202e", "a", "~"})
	rapid.Check(t, func(t *rapid.T) {
		var s string
		for _, p := range rapid.SliceOf(piece).Draw(t, "pieces") {
			s += p
		}
		text := []byte(literal(s))
		require.Nil(t, guard("x", text), "%s", text)
		expr, diags := hclsyntax.ParseExpression(text, "x", hcl.InitialPos)
		require.False(t, diags.HasErrors(), "%s", text)
		v, _ := expr.Value(nil)
		require.Equal(t, s, v.AsString(), "%s", text)
	})
}
