package readiness

import (
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// charge books a finding, if it is one that costs; one that a relief may set aside, which is not to stand, costs for certain no more.
func (h *hearing) charge(costs *[]Cost, f *policy.Finding, stands bool) {
	switch h.rules[f.Rule].Effect {
	case policy.EffectDeny, policy.EffectCondition, policy.EffectBeforeWave, policy.EffectScore:
	default:
		return
	}
	if f.Outcome == policy.OutcomeViolated || f.Outcome == policy.OutcomeUndetermined {
		*costs = append(*costs, h.cost(f.Rule, h.subject(f.Subject), f.Target, stands && f.Outcome == policy.OutcomeViolated))
	}
}

func (h *hearing) cost(rule policy.RuleID, subject inventory.Ref, target string, certain bool) Cost {
	r := h.rules[rule]
	return Cost{rule, r.Severity, r.Dimension, subject, target, certain}
}

// ledger closes the accounts of all targets.
func (h *hearing) ledger() Ledger {
	l := Ledger{Application: h.ref.ID, Accounts: make([]Account, 0, max(1, len(h.targets)))}
	for t, target := range h.targets {
		l.Accounts = append(l.Accounts, Account{target.ID, settleCosts(h.costs, h.costsOn[t])})
	}
	if len(l.Accounts) == 0 {
		l.Accounts = append(l.Accounts, Account{"", settleCosts(h.costs, nil)})
	}
	return l
}

// Ledgers says what every application of an inventory is charged with, sorted by application: what [Assess] scores, kept so that other models can
// score it too. The error is that of Assess.
func Ledgers(inv *inventory.Inventory, rep *policy.Report) ([]Ledger, error) {
	var out []Ledger
	err := hearAll(inv, nil, rep, DefaultModel(), nil, func(h heard) { out = append(out, h.ledger) })
	return out, err
}
