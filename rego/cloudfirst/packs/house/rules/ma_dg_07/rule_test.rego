package cloudfirst.packs.house.rules.ma_dg_07_test

import rego.v1

import data.cloudfirst.packs.house.rules.ma_dg_07 as rule

doc(facts) := {"datasets": {"register.r": object.union(
	{
		"held": "owned", "kind": "register", "authoritative": true,
		"impact": {"confidentiality": 1, "integrity": 2, "availability": 1},
		"legal_basis": "texte fictif", "owner": "chef de service", "steward": "administration.agence",
	},
	facts,
)}}

found := {{"subject": "register.r", "params": {"level": 2}}}

test_violated if rule.violation == found with input as doc({"owner": "none"})

test_violated_without_a_rating if rule.violation == found with input as doc({"impact": "none"})

test_satisfied if rule.violation == set() with input as doc({})

test_not_applicable if {
	rule.applies == false with input as doc({"authoritative": false})
	rule.applies == false with input as doc({"held": "read"})
	rule.applies == false with input as doc({"kind": "dataset"})
	rule.violation == set() with input as doc({"held": "read", "owner": "none"})
}

test_undetermined_hangs_on_the_owner if {
	rule.violation == found with input as doc({"owner": "none"})
	rule.violation == set() with input as doc({"owner": "chef de service"})
}

test_satisfied_or_not_it_applies if rule.applies == true with input as doc({})
