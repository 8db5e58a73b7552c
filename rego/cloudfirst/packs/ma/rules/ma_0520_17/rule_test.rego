package cloudfirst.packs.ma.rules.ma_0520_17_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0520_17 as rule

doc(vital, sensitive, facts) := {"as_of": "2026-10-31", "application": object.union(
	{"class": {"vital": vital, "sensitive_system": sensitive}},
	facts,
)}

found := {{"params": {}}}

test_violated_never_declared if rule.violation == found with input as doc(true, true, {"hosted_since": "2019-01-01"})

test_violated_moved_since if rule.violation == found
	with input as doc(true, true, {"sensitive_declared_on": "2022-05-01", "hosted_since": "2024-01-01"})

test_satisfied if rule.violation == set()
	with input as doc(true, true, {"sensitive_declared_on": "2024-05-01", "hosted_since": "2024-01-01"})

test_not_applicable if {
	rule.applies == false with input as doc(false, true, {})
	rule.applies == false with input as doc(true, false, {})
	rule.violation == set() with input as doc(false, true, {})
}

test_undetermined_until_the_day_is_known if {
	rule.violation == found with input as doc(true, true, {"sensitive_declared_on": "2018-01-01", "hosted_since": "2019-01-01"})
	rule.violation == set() with input as doc(true, true, {"sensitive_declared_on": "2020-01-01", "hosted_since": "2019-01-01"})
}

test_satisfied_on_the_day_itself if {
	rule.violation == set() with input as doc(true, true, {"sensitive_declared_on": "2026-10-31", "hosted_since": "2026-10-31"})
}

test_violated_while_the_declaration_is_to_come if rule.violation == found
	with input as doc(true, true, {"sensitive_declared_on": "2026-11-01", "hosted_since": "2024-01-01"})
