package readiness

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// ruleByHand says what three simple rules would, of every completion: sensitive data stay in Morocco, personal data go where it is
// adequate, and a highly available application may not run on u.
func ruleByHand(inv *inventory.Inventory, c *policy.Classes) *policy.Report {
	rep := &policy.Report{Classes: c, Rules: []policy.Rule{
		{ID: "A", Effect: policy.EffectDeny, Severity: policy.SeverityHigh, Dimension: policy.Resilience},
		{ID: "P", Effect: policy.EffectRequire, Severity: policy.SeverityBlock, Dimension: policy.PersonalData},
		{ID: "S", Effect: policy.EffectRequire, Severity: policy.SeverityBlock, Dimension: policy.Sovereignty},
	}, Offers: []policy.Offer{
		{Target: "t", Component: policy.Location, Lo: 1, Hi: 1}, {Target: "u", Component: policy.Location, Lo: 2, Hi: 2}, {Target: "v", Component: policy.Location},
	}}
	for _, a := range c.Applications {
		ref := inventory.Ref{Kind: inventory.KindApplication, ID: a.Application}
		r := policy.ApplicationReport{Application: a.Application}
		switch {
		case a.Class.Lo.Availability >= 3:
			r.Findings = append(r.Findings, policy.Finding{Rule: "A", Outcome: policy.OutcomeViolated, Subject: ref, Target: "u"})
		case a.Class.Hi.Availability >= 3:
			r.Findings = append(r.Findings, policy.Finding{Rule: "A", Outcome: policy.OutcomeUndetermined, Subject: ref, Target: "u", Missing: a.Missing})
		}
		ask := func(subject inventory.Ref, class policy.Interval, missing []inventory.Path) {
			for _, t := range inv.Targets {
				need := policy.Requirement{Subject: subject, Target: t.ID, Component: policy.Location, Missing: missing}
				if class.Hi.Marks != 0 {
					need.Rule, need.AtLeast, need.Possible = "P", 1, class.Lo.Marks == 0
					r.Requirements = append(r.Requirements, need)
				}
				if class.Hi.Confidentiality >= 3 {
					need.Rule, need.AtLeast, need.Possible = "S", 2, class.Lo.Confidentiality < 3
					r.Requirements = append(r.Requirements, need)
				}
			}
		}
		ask(ref, a.Class, a.Missing)
		for _, h := range a.Held {
			ask(h.Dataset, h.Class, a.Missing)
		}
		rep.Applications = append(rep.Applications, r)
	}
	return rep
}

// Forgetting facts may leave a verdict open. It never grants a target, and never refuses one.
func TestForgettingDecidesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := drawPortfolio(t, true)
		p := parsePortfolio(t, text)
		for _, id := range []string{"t", "u", "v"} {
			p.inv.Targets = append(p.inv.Targets, &inventory.Target{Block: inventory.Block{ID: id}, Kind: inventory.Is("cloud")})
		}
		assess := func(inv *inventory.Inventory) *Assessment {
			a, err := Assess(inv, nil, ruleByHand(inv, Propagate(inv, p.intrinsic)), DefaultModel())
			require.NoError(t, err)
			return a
		}
		before := assess(p.inv)
		inv, removed := forget(t, p.inv)
		for i, a := range assess(inv).Applications {
			for j, v := range a.Verdicts {
				old := before.Applications[i].Verdicts[j].Outcome
				if v.Outcome != Undetermined {
					assert.Equal(t, old.String(), v.Outcome.String(), "%s on %s without %s in\n%s", a.ID, v.Target, removed, text)
				} else {
					assert.NotEmpty(t, v.Missing(), "%s on %s without %s in\n%s", a.ID, v.Target, removed, text)
				}
			}
		}
	})
}
