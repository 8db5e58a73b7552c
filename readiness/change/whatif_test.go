package change_test

import (
	"context"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/change"
)

// library is the embedded rules, compiled once.
var library = sync.OnceValues(func() (*opa.Engine, error) { return opa.New(context.Background(), opa.Config{}) })

// choices is an administration with three clouds, of which one is of level 2, and a system of sensitive data.
const choices = `inventory {
  schema   = "1.0"
  as_of    = "2026-10-31"
  complete = ["flows"]
}
administration "agence" {
  name  = "Agence"
  vital = false
}
contract "cadre" {
  law     = "MA"
  clauses = ["information_protection", "auditability", "reversibility", "security", "service_levels"]
}
target "souverain" {
  kind            = "cloud"
  provider        = "Fournisseur A"
  model           = "iaas"
  legal_form      = "sa"
  incorporated_in = "MA"
  operations      = ["MA"]
  support         = ["MA"]
  locations       = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"], management = ["MA"], telemetry = ["MA"], dumps = ["MA"] }
  ownership       = { morocco = 100, contrary_clause = false }
  staff_moroccan  = true
  key_custody     = "customer_morocco"
  foreign_control = "none"
  contract        = contract.cadre
  subcontractors  = "none"
  offers          = "none"
  qualification {
    level    = 2
    services = ["iaas"]
    status   = "valid"
    valid_to = "2028-01-01"
  }
}
target "etranger" {
  kind       = "cloud"
  provider   = "Fournisseur B"
  model      = "iaas"
  operations = ["FR"]
  support    = ["FR"]
  locations  = { data = ["FR"], replicas = ["FR"], backups = ["FR"], logs = ["FR"], keys = ["FR"], management = ["FR"], telemetry = ["FR"], dumps = ["FR"] }
  contract   = contract.cadre
}
dataset "plans" {
  name     = "Plans"
  impact   = { confidentiality = 3, integrity = 2, availability = 2 }
  personal = "none"
  secrecy  = "none"
}
site "siege" {
  administration = administration.agence
  link "main" { to = target.souverain }
}
application "permis" {
  name           = "Permis"
  administration = administration.agence
  owns           = [dataset.plans]
  reads          = "none"
  used_at        = [site.siege]
  hosted_on      = [site.siege]
}
`

func assessedChoices(t *testing.T) (*inventory.Inventory, readiness.Evaluate, []change.Scenario) {
	t.Helper()
	e, err := library()
	require.NoError(t, err)
	inv, diags := inventory.Parse("choix.inv.hcl", []byte(choices), inventory.LoadOptions{})
	require.False(t, diags.HasErrors(), diags.Error())
	eval := readiness.EvaluateWith(e.Classify, e.Evaluate)
	rep, err := eval(t.Context(), inv)
	require.NoError(t, err)
	return inv, eval, change.Scenarios(inv, rep)
}

func TestWhatIf(t *testing.T) {
	inv, eval, scenarios := assessedChoices(t)
	var names []string
	for _, s := range scenarios {
		names = append(names, s.ID)
		assert.NotEmpty(t, s.Title.Fr)
		assert.NotEmpty(t, s.Title.Ar)
	}
	assert.Equal(t, []string{"cut-siege", "level-2-etranger", "lost-souverain", "new-level-2"}, names)
	effects, err := change.WhatIf(t.Context(), eval, inv, readiness.DefaultModel(), scenarios)
	require.NoError(t, err)
	require.Len(t, effects, 4)
	effect := func(id string) change.Effect {
		return effects[slices.IndexFunc(effects, func(e change.Effect) bool { return e.Scenario == id })]
	}
	lost := effect("lost-souverain")
	assert.Equal(t, []string{"target.souverain.qualification.status = \"withdrawn\""}, lost.Supposed)
	require.Len(t, lost.Verdicts, 1)
	assert.Equal(t, readiness.Denied, lost.Verdicts[0].Is, "data of level 3 in a cloud need level 2")
	assert.Equal(t, []string{"permis"}, lost.Closed)
	assert.Equal(t, "lost-souverain", effects[0].Scenario, "what closes most comes first")
	assert.Empty(t, effect("level-2-etranger").Verdicts, "article 11 denies a foreign place, whatever the level")
	opened := effect("new-level-2")
	require.Len(t, opened.Verdicts, 1)
	assert.NotEqual(t, readiness.Denied, opened.Verdicts[0].Is)
	assert.Empty(t, effect("cut-siege").Closed)

	again, err := change.WhatIf(t.Context(), eval, inv, readiness.DefaultModel(), scenarios)
	require.NoError(t, err)
	assert.Equal(t, effects, again)
	_, err = change.WhatIf(t.Context(), eval, inv, readiness.DefaultModel(), []change.Scenario{{ID: "x", Changes: []inventory.Change{{Path: "target.none.name"}}}})
	assert.ErrorContains(t, err, "scenario x: no fact target.none.name")
}

// What a rule can ask of a target, the hypothetical offer gives: no rule denies it to any application of the example ministry but for what
// the application's own facts are.
func TestHypotheticalOfferIsAsGoodAsRulesCanAsk(t *testing.T) {
	e, err := library()
	require.NoError(t, err)
	inv, diags, err := inventory.Load(t.Context(), os.DirFS("../../examples/inventories/ministere"), inventory.LoadOptions{})
	require.NoError(t, err)
	require.False(t, diags.HasErrors())
	target, named := change.Offer2(inv)
	with, err := inv.Put(append(named, target)...)
	require.NoError(t, err)
	rep, asm, err := readiness.EvaluateWith(e.Classify, e.Evaluate).Assess(t.Context(), with, readiness.DefaultModel())
	require.NoError(t, err)
	for _, o := range rep.Offers {
		if o.Target == target.ID {
			assert.Equal(t, o.Lo, o.Hi, "%s is not known of it", o.Component)
			assert.Equal(t, len(o.Component.Levels())-1, o.Lo, o.Component.String())
		}
	}
	for _, f := range rep.Applications {
		for _, x := range f.Findings {
			if x.Target == target.ID && x.Outcome == policy.OutcomeViolated {
				assert.False(t, strings.HasPrefix(string(x.Rule), "MA-2492"), "the decree asks of it what it does not give: %s", x.Rule)
			}
		}
	}
	about := inventory.Ref{Kind: inventory.KindTarget, ID: target.ID}
	for i := range asm.Applications {
		for _, p := range asm.Applications[i].Verdict(target.ID).Parts {
			for _, r := range p.Reasons {
				for _, m := range r.Missing {
					assert.NotEqual(t, about, m.Block(), "%s waits for %s", r.Rule, m)
				}
			}
		}
	}
	more, _ := change.Offer2(with)
	assert.Equal(t, "hypothetical-level-2-2", more.ID)
}

func TestTrend(t *testing.T) {
	first := usual()
	second := usual().edited("monitoring = true", "monitoring = false")
	second.day, second.text = "2027-10-31", second.text+"application \"neuf\" {\n  name  = \"Neuf\"\n}\n"
	third := second
	third.day, third.most = "2028-10-31", 5
	third.model = weighted(policy.SeverityMedium, 7)
	got := change.TrendOf(third.state(t), first.state(t), kept(t, second.state(t)))
	require.Len(t, got.Points, 3)
	a, b, c := got.Points[0], got.Points[1], got.Points[2]
	assert.Equal(t, []string{"2026-10-31", "2027-10-31", "2028-10-31"}, []string{a.AsOf.String(), b.AsOf.String(), c.AsOf.String()})
	assert.Equal(t, map[readiness.Outcome]int{readiness.Eligible: 2}, a.Best)
	assert.Equal(t, []int{100, 100, 2, 0, 2}, []int{a.Low, a.High, a.Placed, a.Open, a.Applications})
	assert.Equal(t, map[readiness.Outcome]int{readiness.Eligible: 2, readiness.Undetermined: 1}, b.Best)
	assert.Less(t, b.Low, 100)
	assert.Positive(t, b.Open)
	assert.Positive(t, b.Questions)
	assert.True(t, a.SameRules && b.SameRules && b.SameModel)
	assert.False(t, c.SameRules || c.SameModel)
	require.Len(t, got.Applications, 3)
	assert.Equal(t, "neuf", got.Applications[0].Application)
	assert.Zero(t, got.Applications[0].Standings[0])
	assert.Equal(t, readiness.Undetermined, got.Applications[0].Standings[1].Best)
}
