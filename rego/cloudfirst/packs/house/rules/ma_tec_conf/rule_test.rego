package cloudfirst.packs.house.rules.ma_tec_conf_test

import rego.v1

import data.cloudfirst.packs.house.rules.ma_tec_conf as rule

doc(hardcoded) := {"application": {"platform": "physical", "hardcoded_addresses": hardcoded}}

test_violated if rule.violation == {{"params": {}}} with input as doc(true)

test_satisfied if rule.violation == set() with input as doc(false)

test_not_applicable if rule.applies == false with input as {"application": {"platform": "saas"}}

test_undetermined_addresses_decide if {
	count(rule.violation) == 1 with input as doc(true)
	rule.violation == set() with input as doc(false)
}
