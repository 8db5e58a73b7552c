package cloudfirst.packs.ma.rules.ma_dg_08_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_dg_08 as rule

doc(facts) := {"datasets": {"dataset.plans": object.union(
	{
		"held": "owned", "public": false, "class": {"secrecy": "none", "marks": {"personal": false}},
		"impact": {"confidentiality": 0, "integrity": 0, "availability": 0},
	},
	facts,
)}}

found := {{"subject": "dataset.plans", "params": {}}}

test_violated if rule.violation == found with input as doc({})

test_satisfied_when_open if rule.violation == set() with input as doc({"public": true})

test_not_applicable if {
	rule.applies == false with input as doc({"impact": {"confidentiality": 0, "integrity": 1, "availability": 0}})
	rule.applies == false with input as doc({"held": "read"})
	rule.applies == false with input as doc({"class": {"secrecy": "protected", "marks": {"personal": false}}})
	rule.applies == false with input as doc({"class": {"secrecy": "none", "marks": {"personal": true}}})
}

test_undetermined_hangs_on_publication if {
	rule.violation == found with input as doc({"public": false})
	rule.violation == set() with input as doc({"public": true})
}

test_satisfied_or_not_it_applies if rule.applies == true with input as doc({})

test_not_applicable_from_the_least_impact_on if {
	rule.applies == false with input as doc({"impact": {"confidentiality": 1, "integrity": 0, "availability": 0}})
	rule.applies == false with input as doc({"impact": {"confidentiality": 0, "integrity": 0, "availability": 1}})
}

test_violated_for_harmless_data_only if {
	kept := {"dataset.avis": {"held": "read", "public": false}}
	rule.violation == found with input as object.union(doc({}), {"datasets": kept})
}
