package cloudfirst.packs.ma.rules.ma_0520_25_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0520_25 as rule

doc(vital, soc, qualified) := {
	"application": {"administration": "administration.a"},
	"administration": {"vital": vital, "soc": soc, "soc_provider_qualified": qualified},
}

found := {{"subject": "administration.a", "params": {}}}

test_violated if rule.violation == found with input as doc(true, "outsourced", false)

test_satisfied if rule.violation == set() with input as doc(true, "outsourced", true)

test_not_applicable if {
	rule.applies == false with input as doc(false, "outsourced", false)
	rule.applies == false with input as doc(true, "own", false)
	rule.violation == set() with input as doc(true, "shared", false)
}

test_undetermined_until_the_provider_is_known if {
	rule.violation == found with input as doc(true, "outsourced", false)
	rule.violation == set() with input as doc(true, "outsourced", true)
}
