package cloudfirst.packs.ma.rules.ma_0908_23b_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0908_23b as rule

doc(personal, flow) := {
	"application": {"flows": {"f": object.union({"mode": "sync", "data": ["register.r"]}, flow)}},
	"datasets": {"register.r": {"class": {"marks": {"personal": personal}}}},
}

found := {{"subject": "register.r", "params": {"flow": "f"}}}

test_violated if rule.violation == found with input as doc(true, {"encrypted": false})

test_satisfied if rule.violation == set() with input as doc(true, {"encrypted": true})

test_satisfied_by_hand if rule.violation == set() with input as doc(true, {"encrypted": false, "mode": "manual"})

test_satisfied_other_data if rule.violation == set() with input as doc(true, {"encrypted": false, "data": []})

test_not_applicable if rule.applies == false with input as doc(false, {"encrypted": false})

test_undetermined_encryption_decides if {
	rule.violation == set() with input as doc(true, {"encrypted": true})
	rule.violation == found with input as doc(true, {"encrypted": false})
}
