package report

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// TestSecrets tries every pair of what may be known about an administration and about a system: only what is certainly not vital, or certainly not
// sensitive, is no secret.
func TestSecrets(t *testing.T) {
	inv, diags := inventory.Parse("a.inv.hcl", []byte(`
inventory {
  schema = "1.0"
  as_of  = "2026-10-31"
}

administration "vital" {
  name  = "V"
  vital = true
}

administration "plain" {
  name  = "P"
  vital = false
}

administration "unsaid" {
  name = "U"
}

application "a-vital" {
  name           = "A"
  administration = administration.vital
}

application "b-plain" {
  name           = "B"
  administration = administration.plain
}

application "c-unsaid" {
  name           = "C"
  administration = administration.unsaid
}

application "d-nobodys" {
  name = "D"
}
`), inventory.LoadOptions{})
	require.False(t, diags.HasErrors(), "%v", diags)
	classes := func(lo, hi policy.Class) *policy.Classes {
		c := &policy.Classes{}
		for _, a := range inv.Applications {
			c.Applications = append(c.Applications, policy.ApplicationClass{Application: a.ID, Class: policy.Interval{Lo: lo, Hi: hi}})
		}
		return c
	}
	vital := []Secret{
		{Application: "a-vital", Administration: "vital", Vital: inventory.Known},
		{Application: "c-unsaid", Administration: "unsaid", Vital: inventory.Unknown},
		{Application: "d-nobodys", Vital: inventory.Unknown},
	}
	with := func(s inventory.State) []Secret {
		out := append([]Secret{}, vital...)
		for i := range out {
			out[i].Sensitive = s
		}
		return out
	}
	system, data := policy.Class{SensitiveSystem: true}, policy.Class{SensitiveData: true}
	assert.Equal(t, with(inventory.Known), Secrets(inv, classes(system, policy.Top())))
	assert.Equal(t, with(inventory.Known), Secrets(inv, classes(data, policy.Top())))
	assert.Equal(t, with(inventory.Unknown), Secrets(inv, classes(policy.Class{}, data)))
	assert.Equal(t, with(inventory.Unknown), Secrets(inv, nil), "nobody was asked")
	assert.Equal(t, with(inventory.Unknown), Secrets(inv, &policy.Classes{}), "of no class")
	assert.Empty(t, Secrets(inv, classes(policy.Class{}, policy.Class{})))
	r, err := inventory.Redact(inv, inventory.RedactOptions{})
	require.NoError(t, err)
	assert.Empty(t, Secrets(r.Inventory, nil), "without names there is no secret")
}
