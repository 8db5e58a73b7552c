package cloudfirst.packs.ma.rules.ma_0908_03c_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0908_03c as rule

doc(personal, copies) := {
	"application": {"nonproduction_data": copies},
	"datasets": {"register.r": {"class": {"marks": {"personal": personal}}}},
}

test_violated if rule.violation == {{"params": {}}} with input as doc(true, "copy")

test_satisfied if {
	rule.violation == set() with input as doc(true, "masked")
	rule.violation == set() with input as doc(true, "none")
}

test_not_applicable if rule.applies == false with input as doc(false, "copy")

test_undetermined_copies_decide if {
	rule.violation == set() with input as doc(true, "synthetic")
	rule.violation == {{"params": {}}} with input as doc(true, "copy")
}
