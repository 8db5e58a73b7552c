package cloudfirst.packs.house.rules.ma_res_single_test

import rego.v1

import data.cloudfirst.packs.house.rules.ma_res_single as rule

doc(n) := {"portfolio": {"offers": {"iaas": {"national_qualified": n}}}}

test_violated if rule.violation == {{"params": {"model": "iaas", "offers": 1}}} with input as doc(1)

test_violated_by_none if rule.violation == {{"params": {"model": "iaas", "offers": 0}}} with input as doc(0)

test_satisfied if rule.violation == set() with input as doc(2)

test_undetermined_number_decides if {
	rule.violation != set() with input as doc(1)
	rule.violation == set() with input as doc(3)
}
