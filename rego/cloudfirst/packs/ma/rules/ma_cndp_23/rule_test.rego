package cloudfirst.packs.ma.rules.ma_cndp_23_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_cndp_23 as rule

doc(sensitive, encrypted) := {
	"application": {"encrypted_at_rest": encrypted},
	"datasets": {"register.r": {"class": {"marks": {"sensitive": sensitive}}}},
}

on(kind, encrypted) := {"t": {"kind": kind, "encryption_at_rest": encrypted}}

found := {{"target": "t", "params": {}}}

test_violated if rule.violation == found with input as doc(true, false) with data.catalogue.targets as on("cloud", false)

test_satisfied if {
	rule.violation == set() with input as doc(true, true) with data.catalogue.targets as on("cloud", false)
	rule.violation == set() with input as doc(true, false) with data.catalogue.targets as on("cloud", true)
}

test_satisfied_no_cloud if {
	rule.violation == set() with input as doc(true, false) with data.catalogue.targets as on("own_premises", false)
}

test_not_applicable if rule.applies == false with input as doc(false, false)

test_undetermined_target_decides if {
	rule.violation == set() with input as doc(true, false) with data.catalogue.targets as on("cloud", true)
	rule.violation == found with input as doc(true, false) with data.catalogue.targets as on("cloud", false)
}
