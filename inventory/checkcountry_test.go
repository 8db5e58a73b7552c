package inventory

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestCountriesAreCodes: a word in the place of a code is told, wherever a country is asked for, and what is a code or unknown is not.
func TestCountriesAreCodes(t *testing.T) {
	inv, diags := Parse("a.inv.hcl", []byte(`inventory {
  schema = "1.0"
  as_of  = "2026-10-31"
}

site "rabat" {
  name    = "Rabat"
  country = "Maroc"
}

site "laayoune" {
  name    = "Laâyoune"
  country = "MA-11"
}

external "portail" {
  name    = "Portail"
  country = "ma"
}

contract "c" {
  law = "marocain"
}

target "t" {
  kind            = "cloud"
  incorporated_in = "MA"
  parent_country  = "none"
  operations      = ["MA", "France"]
  support         = unknown()
  exposed_laws    = ["loi étrangère"]
  locations       = { data = ["MA"], telemetry = ["Irlande"], dumps = "none" }

  subcontractor "s" {
    country = "Inde"
  }
}

ai_system "tri" {
  name     = "Tri"
  endpoint = ["États-Unis"]
}
`), LoadOptions{})
	require.NotNil(t, inv, "%v", diags)
	require.False(t, diags.HasErrors(), "%v", diags)
	var said []string
	for _, d := range diags {
		require.Equal(t, Warning, d.Severity)
		said = append(said, d.Summary)
	}
	assert.ElementsMatch(t, []string{
		`country is "Maroc", which is no code of a country`, `country is "ma", which is no code of a country`,
		`law is "marocain", which is no code of a country`, `parent_country is "none", which is no code of a country`,
		`operations is "France", which is no code of a country`, `locations.telemetry is "Irlande", which is no code of a country`,
		`subcontractor.s.country is "Inde", which is no code of a country`, `endpoint is "États-Unis", which is no code of a country`,
	}, said)
	assert.Contains(t, diags[0].String(), "a.inv.hcl:8:")
}
