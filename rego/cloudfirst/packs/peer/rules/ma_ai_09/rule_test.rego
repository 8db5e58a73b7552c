package cloudfirst.packs.peer.rules.ma_ai_09_test

import rego.v1

import data.cloudfirst.packs.peer.rules.ma_ai_09 as rule

doc(facts) := {"as_of": "2026-10-31", "ai_systems": {"aide": object.union({}, facts)}}

found := {{"subject": "ai_system.aide", "params": {}}}

test_violated if {
	rule.violation == found with input as doc({"registered": false})
}

test_satisfied if {
	rule.violation == set() with input as doc({"registered": true})
}

test_not_applicable if rule.applies == false with input as {"ai_systems": {}}

test_undetermined_hangs_on_the_fact if {
	rule.violation == found with input as doc({"registered": false})
	rule.violation == set() with input as doc({"registered": true})
}

test_satisfied_or_not_it_applies if rule.applies == true with input as doc({})
