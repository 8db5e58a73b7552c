package planner_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// TestNoDayBeyondTheYear9999: a programme that begins too late for a century of waves is refused, whoever states its day.
func TestNoDayBeyondTheYear9999(t *testing.T) {
	for text, want := range map[string]string{
		"inventory {\n schema = \"1.0\"\n as_of = \"9999-12-20\"\n}\n":                                                    "the programme would begin on 9999-12-21: ",
		"inventory {\n schema = \"1.0\"\n as_of = \"2026-10-31\"\n}\nprogramme \"p\" {\n start = \"9950-01-01\"\n}\n":     "no date is later than 9999-12-31: state a start of 9899-12-30 or before",
		"inventory {\n schema = \"1.0\"\n as_of = \"2026-10-31\"\n}\nprogramme \"p\" {\n start = \"9899-12-30\"\n}\n":     "",
		"inventory {\n schema = \"1.0\"\n as_of = \"2026-10-31\"\n}\nprogramme \"p\" {\n start = unknown(\"later\")\n}\n": "",
	} {
		inv, diags := inventory.Parse("a.inv.hcl", []byte(text), inventory.LoadOptions{})
		require.False(t, diags.HasErrors(), diags)
		_, err := planner.Build(t.Context(), inv, &readiness.Assessment{}, planner.Options{})
		if want == "" {
			assert.NoError(t, err, text)
			continue
		}
		assert.ErrorContains(t, err, want)
	}
}
