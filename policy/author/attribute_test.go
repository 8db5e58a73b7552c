package author_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/author"
)

// TestAttributesOfOneRule reads off which attributes a path of a document stands for.
func TestAttributesOfOneRule(t *testing.T) {
	for _, c := range []struct {
		fact  string
		all   bool // every attribute of the administration counts as read
		vital bool // the attribute vital does
	}{
		{"input.administration.vital", false, true},
		{"input.administration", true, true},
		{"input.administration.*", true, true},
		{"input.administration.id", false, false}, // the document's own, no attribute
		{"input.facts.not_applicable.administration.vital", false, true},
	} {
		vital, sector := false, false
		for _, a := range author.Attributes([]policy.Rule{{ID: "R", Facts: []string{c.fact}}}) {
			if a.Kind == inventory.KindAdministration && len(a.Rules) > 0 {
				vital = vital || a.Path == "vital"
				sector = sector || a.Path == "sector"
			}
		}
		assert.Equal(t, c.vital, vital, "%s reads vital", c.fact)
		assert.Equal(t, c.all, sector, "%s reads sector", c.fact)
	}
}
