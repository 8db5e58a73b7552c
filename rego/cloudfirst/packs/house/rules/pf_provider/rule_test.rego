package cloudfirst.packs.house.rules.pf_provider_test

import rego.v1

import data.cloudfirst.packs.house.rules.pf_provider as rule

doc(n, share) := {"portfolio": {"providers": {"Exemple": {"applications": n, "share": share}}}}

test_violated if rule.violation == {{"params": {"provider": "Exemple", "applications": 10, "share": 40}}} with input as doc(10, 40)

test_satisfied_by_share if rule.violation == set() with input as doc(10, 39)

test_satisfied_when_few if rule.violation == set() with input as doc(2, 100)

test_undetermined_share_decides if {
	rule.violation != set() with input as doc(10, 80)
	rule.violation == set() with input as doc(10, 20)
}
