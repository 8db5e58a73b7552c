package main

import (
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// TestAssessProposesATarget reads the block that assess tells people to write where there is no target.
func TestAssessProposesATarget(t *testing.T) {
	for _, lang := range []string{"en", "fr", "ar"} {
		inv, diags, err := inventory.Load(t.Context(), fstest.MapFS{
			"a.inv.hcl":       {Data: []byte("inventory {\n  schema = \"1.0\"\n  as_of  = \"2026-10-31\"\n}\n")},
			"targets.inv.hcl": {Data: []byte(phrases{assessTexts, lang}.t("target block") + "\n")},
		}, inventory.LoadOptions{})
		require.NoError(t, err)
		assert.Empty(t, diags, lang)
		assert.Len(t, inv.Targets, 1, lang)
	}
}

// TestAssessHasAMarkForEachProspect finds every mark and count, each of its own.
func TestAssessHasAMarkForEachProspect(t *testing.T) {
	for _, lang := range []string{"en", "fr", "ar"} {
		seen := map[string]bool{}
		for _, p := range readiness.Prospects() {
			mark := assessTexts["mark "+p.String()].In(lang)
			assert.NotEmpty(t, mark, "%s in %s", p, lang)
			assert.False(t, seen[mark], "%s in %s", p, lang)
			seen[mark] = true
			assert.NotEmpty(t, assessTexts["count "+p.String()].In(lang), "%s in %s", p, lang)
		}
	}
}
