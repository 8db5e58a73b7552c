package cloudfirst.packs.ma.rules.ma_ai_07_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_ai_07 as rule

doc(facts) := {"as_of": "2026-10-31", "ai_systems": {"aide": object.union({}, facts)}}

found := {{"subject": "ai_system.aide", "params": {}}}

test_violated if {
	rule.violation == found with input as doc({"label": "none"})
	rule.violation == found with input as doc({})
}

test_satisfied if {
	rule.violation == set() with input as doc({"label": "label fictif L-1"})
}

test_not_applicable if rule.applies == false with input as {"ai_systems": {}}

test_undetermined_hangs_on_the_fact if {
	rule.violation == found with input as doc({"label": "none"})
	rule.violation == set() with input as doc({"label": "label fictif L-1"})
}
