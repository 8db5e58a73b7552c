package cloudfirst.packs.peer.rules.ma_org_fin_test

import rego.v1

import data.cloudfirst.packs.peer.rules.ma_org_fin as rule

doc(nature, committed, until) := {
	"as_of": "2026-10-31", "application": {"id": "paie"},
	"budgets": {"b": {"nature": nature, "committed": committed, "until": until}},
}

test_violated_by_an_investment if rule.violation == {{"params": {}}} with input as doc("investment", true, "2027-12-31")

test_violated_by_a_plan if rule.violation == {{"params": {}}} with input as doc("operating", false, "2027-12-31")

test_violated_by_last_year if rule.violation == {{"params": {}}} with input as doc("operating", true, "2025-12-31")

test_violated_without_budget if rule.violation == {{"params": {}}} with input as {"application": {"id": "paie"}, "budgets": {}}

test_satisfied if rule.violation == set() with input as doc("operating", true, "2027-12-31")

test_undetermined_while_the_commitment_is_unknown if {
	count(rule.violation) == 1 with input as doc("operating", false, "2027-12-31")
	rule.violation == set() with input as doc("operating", true, "2027-12-31")
}
