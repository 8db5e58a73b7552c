package cloudfirst.packs.ma.rules.ma_4320_01_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_4320_01 as rule

doc(level, service, approved) := {
	"application": {"signature_level": level, "trust_service": service},
	"externals": {"external.horodatage": {"trust_service_approved": approved}},
}

found := {{"params": {}}}

test_violated_not_approved if rule.violation == found with input as doc("qualified", "external.horodatage", false)

test_violated_no_service if rule.violation == found with input as doc("qualified", null, true)

test_satisfied if rule.violation == set() with input as doc("qualified", "external.horodatage", true)

test_not_applicable if {
	rule.applies == false with input as doc("advanced", null, false)
	rule.violation == set() with input as doc("none", null, false)
}

test_undetermined_until_approval_is_known if {
	rule.violation == found with input as doc("qualified", "external.horodatage", false)
	rule.violation == set() with input as doc("qualified", "external.horodatage", true)
}
