package opa

import (
	"testing"

	oparego "github.com/open-policy-agent/opa/v1/rego"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/rego"
)

// TestRulesWriteReferencesAsTheLanguageDoes holds lib.ref of the rules to the inventory's own way of writing references: rules compare the two.
func TestRulesWriteReferencesAsTheLanguageDoes(t *testing.T) {
	helpers, err := rego.FS.ReadFile("cloudfirst/lib/lib.rego")
	require.NoError(t, err)
	query, err := oparego.New(oparego.Query("data.cloudfirst.lib.ref(input.kind, input.id)"), oparego.Module("lib.rego", string(helpers))).
		PrepareForEval(t.Context())
	require.NoError(t, err)
	for _, id := range []string{
		"nuage-n1", "nuage.n1", "10.0.0.1", "4", "_x", "-x", "salle nord", "hébergement", "سحابة", "سحابة 2", "ⵜⴰⵙⴰ", "R&D", "a<b>",
		`dit "nord"`, `a\b`, "${x}", "$${x}", "%{x}", "100 %", "l'offre", "x[0]", "éλ٣",
	} {
		results, err := query.Eval(t.Context(), oparego.EvalInput(map[string]any{"kind": "target", "id": id}))
		require.NoError(t, err)
		require.Equal(t, inventory.Ref{Kind: "target", ID: id}.String(), results[0].Expressions[0].Value, "id %q", id)
	}
}
