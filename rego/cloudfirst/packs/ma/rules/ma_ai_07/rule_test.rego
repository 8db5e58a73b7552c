package cloudfirst.packs.ma.rules.ma_ai_07_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_ai_07 as rule

doc(as_of, facts) := {"as_of": as_of, "ai_systems": {"aide": facts}}

found := {{"subject": "ai_system.aide", "params": {}}}

test_violated if {
	rule.violation == found with input as doc("2027-01-01", {"label": "none"})
	rule.violation == found with input as doc("2027-01-01", {})
}

test_satisfied if rule.violation == set() with input as doc("2027-06-30", {"label": "label fictif L-1"})

test_not_applicable_before if {
	rule.applies == false with input as doc("2026-12-31", {"label": "none"})
	rule.violation == set() with input as doc("2026-12-31", {"label": "none"})
}

test_not_applicable_without_a_system if rule.applies == false with input as {"as_of": "2027-06-30", "ai_systems": {}}

test_undetermined_hangs_on_the_label if {
	rule.violation == found with input as doc("2027-06-30", {"label": "none"})
	rule.violation == set() with input as doc("2027-06-30", {"label": "label fictif L-1"})
}
