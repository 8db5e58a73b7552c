package maturity_test

import (
	"context"
	"fmt"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/maturity"
)

const inventoryText = `
inventory {
  schema = "1.0"
  as_of  = "2026-10-31"
}
administration "agence" {
  name             = "Agence"
  digital_maturity = { capacity = 65, services = 45, citizens = unknown("not asked") }
}
register "parcelles" {
  name        = "Parcelles"
  impact      = { confidentiality = 2, integrity = 3, availability = 1 }
  legal_basis = "law"
  steward     = administration.agence
  dictionary  = false
}
`

// engine is shared: compiling the rules takes longer than everything else.
var engine = sync.OnceValues(func() (*opa.Engine, error) {
	return opa.New(context.Background(), opa.Config{Packs: []string{"house"}})
})

func computed(t *testing.T) []maturity.Maturity {
	e, err := engine()
	require.NoError(t, err)
	inv, diags := inventory.Parse("agence.inv.hcl", []byte(inventoryText), inventory.LoadOptions{})
	require.False(t, diags.HasErrors(), "%v", diags)
	rep, err := readiness.EvaluateWith(e.Classify, e.Evaluate)(t.Context(), inv)
	require.NoError(t, err)
	return maturity.Compute(inv, rep)
}

func words(list []maturity.Criterion) string {
	var w []string
	for _, c := range list {
		w = append(w, fmt.Sprint(c.Level, " ", c.Name, " ", c.Outcome))
	}
	return fmt.Sprint(w)
}

func find(t require.TestingT, all []maturity.Maturity, scale string) maturity.Maturity {
	for _, m := range all {
		if m.Scale == scale {
			return m
		}
	}
	require.Fail(t, "no "+scale)
	return maturity.Maturity{}
}

func TestWhatTheNextLevelAsks(t *testing.T) {
	all := computed(t)
	r := find(t, all, "register_governance")
	assert.Equal(t, [2]int{1, 2}, [2]int{r.Low, r.High})
	assert.Equal(t, "[1 rated satisfied]", words(r.Reached))
	assert.Equal(t, "[2 owner undetermined 2 legal_basis satisfied 2 steward satisfied]", words(r.Next))
	assert.Equal(t, []inventory.Path{"register.parcelles.owner"}, r.Next[0].Missing)
	assert.Contains(t, words(r.Later), "3 dictionary violated")
	rated := r.Reached[0].Evidence
	require.Len(t, rated, 3)
	assert.Equal(t, maturity.Fact{Fact: "register.parcelles.impact.confidentiality", State: "known", Value: int64(2), File: "agence.inv.hcl", Line: 12}, rated[0])
	assert.Equal(t, "responsable", r.Next[0].Text("fr"))

	d := find(t, all, "digital_maturity")
	assert.Equal(t, [2]int{0, 2}, [2]int{d.Low, d.High}, "services are at 45, so the whole is at 2 at most")
	assert.Equal(t, "[1 citizens undetermined 1 capacity satisfied 1 services satisfied]", words(d.Next))
	assert.Equal(t, "[2 citizens undetermined 3 citizens undetermined 3 services violated 4 capacity violated 4 citizens undetermined 4 services violated]", words(d.Later))
	assert.Equal(t, "[4 capacity violated]", words(find(t, all, "digital_capacity").Next))
}

// The level and the criteria come from different exports of a rule: they may not contradict each other.
func TestCriteriaAgreeWithLevels(t *testing.T) {
	for _, m := range computed(t) {
		require.NotEmpty(t, m.Next, "%s of %s", m.Scale, m.Subject)
		for _, c := range m.Reached {
			assert.Equal(t, policy.OutcomeSatisfied, c.Outcome, "%s: %s of level %d", m.Scale, c.Name, c.Level)
		}
		certainlyNot, all := false, true
		for _, c := range m.Next {
			certainlyNot = certainlyNot || c.Outcome == policy.OutcomeViolated
			all = all && c.Outcome == policy.OutcomeSatisfied
		}
		assert.False(t, all, "%s: everything that level %d asks is met, and it is not reached", m.Scale, m.Low+1)
		assert.Equal(t, m.High > m.Low, !certainlyNot, "%s: the next level is possible unless something is certainly lacking", m.Scale)
	}
}
