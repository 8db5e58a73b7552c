package cloudfirst.packs.house.rules.ma_res_spof_test

import rego.v1

import data.cloudfirst.packs.house.rules.ma_res_spof as rule

doc(n) := {"portfolio": {"applications": {"annuaire": {"dependents": n}}}}

test_violated if rule.violation == {{"subject": "application.annuaire", "params": {"dependents": 5, "many": 5}}} with input as doc(5)

test_satisfied if rule.violation == set() with input as doc(4)

test_undetermined_number_decides if {
	rule.violation != set() with input as doc(6)
	rule.violation == set() with input as doc(2)
}
