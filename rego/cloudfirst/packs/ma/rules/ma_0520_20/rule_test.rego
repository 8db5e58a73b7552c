package cloudfirst.packs.ma.rules.ma_0520_20_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0520_20 as rule

doc(vital, sensitive, facts) := {"as_of": "2026-10-31", "application": object.union(
	{"class": {"vital": vital, "sensitive_system": sensitive}},
	facts,
)}

found := {{"params": {}}}

test_violated_other_auditor if rule.violation == found with input as doc(true, true, {"auditor_qualified": false})

test_violated_no_audit if rule.violation == found with input as doc(true, true, {})

test_satisfied if rule.violation == set() with input as doc(true, true, {"auditor_qualified": true})

test_not_applicable if {
	rule.applies == false with input as doc(false, true, {})
	rule.applies == false with input as doc(true, false, {})
	rule.violation == set() with input as doc(false, true, {})
}

test_undetermined_until_the_auditor_is_known if {
	rule.violation == found with input as doc(true, true, {"auditor_qualified": false})
	rule.violation == set() with input as doc(true, true, {"auditor_qualified": true})
}
