package cloudfirst.packs.house.rules.ma_tec_state_test

import rego.v1

import data.cloudfirst.packs.house.rules.ma_tec_state as rule

doc(stateless, files) := {"application": {"platform": "virtual", "stateless": stateless, "local_files": files}}

test_violated if {
	rule.violation == {{"params": {"what": "sessions"}}} with input as doc(false, false)
	rule.violation == {{"params": {"what": "files"}}} with input as doc(true, true)
}

test_satisfied if rule.violation == set() with input as doc(true, false)

test_not_applicable if {
	rule.applies == false with input as {"application": {"platform": "saas", "stateless": false}}
	rule.violation == set() with input as {"application": {"platform": "saas", "stateless": false}}
}

test_undetermined_files_decide if {
	count(rule.violation) == 1 with input as doc(true, true)
	rule.violation == set() with input as doc(true, false)
}
