package cloudfirst.packs.house.rules.ma_tec_auto_test

import rego.v1

import data.cloudfirst.packs.house.rules.ma_tec_auto as rule

doc(build, code) := {"application": {"platform": "virtual", "automated_build": build, "infrastructure_as_code": code}}

test_violated if {
	rule.violation == {{"params": {"what": "automated_build"}}} with input as doc(false, true)
	rule.violation == {{"params": {"what": "infrastructure_as_code"}}} with input as doc(true, false)
}

test_satisfied if rule.violation == set() with input as doc(true, true)

test_not_applicable if rule.violation == set() with input as {"application": {"platform": "saas", "automated_build": false}}

test_undetermined_build_decides if {
	count(rule.violation) == 1 with input as doc(false, true)
	rule.violation == set() with input as doc(true, true)
}
