package cloudfirst.packs.ma.rules.ma_dg_02b_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_dg_02b as rule

doc(personal, key) := {"register": {"key": key, "class": {"marks": {"personal": personal}}}}

found := {{"params": {}}}

test_violated if {
	rule.violation == found with input as doc(true, "national_id")
}

test_satisfied if {
	rule.violation == set() with input as doc(true, "sector_identifier")
	rule.violation == set() with input as doc(true, "own_number")
	rule.violation == set() with input as doc(false, "national_id")
}

test_not_applicable if rule.applies == false with input as doc(false, "national_id")

test_undetermined_hangs_on_the_fact if {
	rule.violation == found with input as doc(true, "national_id")
	rule.violation == set() with input as doc(true, "sector_identifier")
}
