package cloudfirst.packs.ma.rules.ma_0908_22_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0908_22 as rule

doc(health, use) := {"datasets": {"register.r": {
	"personal": ["health"], "health_use": use,
	"class": {"marks": {"health": health, "genetic": false}},
}}}

test_violated_means_in_use if rule.violation == {{"subject": "register.r", "params": {"use": "care"}}} with input as doc(true, "care")

test_satisfied if rule.violation == set() with input as doc(true, "other")

test_not_applicable if rule.applies == false with input as doc(false, "care")

test_undetermined_use_decides if {
	count(rule.violation) == 0 with input as doc(true, "other")
	count(rule.violation) == 1 with input as doc(true, "beneficiaries")
}
