package cloudfirst.packs.ma.rules.ma_ai_01_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_ai_01 as rule

doc(facts) := {"ai_systems": {"tri": object.union({"decides": true, "human_review": false}, facts)}}

found := {{"subject": "ai_system.tri", "params": {}}}

test_violated if rule.violation == found with input as doc({})

test_satisfied_by_a_person if rule.violation == set() with input as doc({"human_review": true})

test_not_applicable_when_it_decides_nothing if {
	rule.applies == false with input as doc({"decides": false})
	rule.applies == false with input as {"ai_systems": {}}
}

test_undetermined_hangs_on_the_review if {
	rule.violation == found with input as doc({"human_review": false})
	rule.violation == set() with input as doc({"human_review": true})
}

test_satisfied_or_not_it_applies if rule.applies == true with input as doc({})

test_violated_by_the_system_that_decides_only if {
	both := {"ai_systems": {"tri": doc({}).ai_systems.tri, "aide": {"decides": false, "human_review": false}}}
	rule.violation == found with input as both
}
