package cloudfirst.packs.ma.rules.ma_dg_06_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_dg_06 as rule

doc(facts) := {"register": object.union(
	{"public": true, "class": {"marks": {"personal": true}}, "open_fields": ["nom", "CIN"]},
	facts,
)}

found := {{"params": {"fields": ["CIN"]}}}

test_violated if rule.violation == found with input as doc({})

test_satisfied if rule.violation == set() with input as doc({"open_fields": ["nom", "qualité"]})

test_not_applicable if {
	rule.applies == false with input as doc({"public": false})
	rule.applies == false with input as doc({"class": {"marks": {"personal": false}}})
	rule.violation == set() with input as doc({"public": false})
}

test_undetermined_hangs_on_the_fields if {
	rule.violation == found with input as doc({"open_fields": ["CIN"]})
	rule.violation == set() with input as doc({"open_fields": []})
}
