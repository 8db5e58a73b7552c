package cloudfirst.packs.ma.rules.ma_dg_05_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_dg_05 as rule

doc(personal, logged) := {"datasets": {"register.r": {"access_log": logged, "class": {"marks": {"personal": personal}}}}}

found := {{"subject": "register.r", "params": {}}}

test_violated if rule.violation == found with input as doc(true, false)

test_satisfied if rule.violation == set() with input as doc(true, true)

test_not_applicable if {
	rule.applies == false with input as doc(false, false)
	rule.violation == set() with input as doc(false, false)
}

test_undetermined_hangs_on_the_log if {
	rule.violation == found with input as doc(true, false)
	rule.violation == set() with input as doc(true, true)
}

test_satisfied_or_not_it_applies if rule.applies == true with input as doc(true, true)
