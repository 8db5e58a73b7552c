package cloudfirst.packs.ma.rules.ma_0317_sodb_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0317_sodb as rule

doc(sensitive, facts) := {
	"as_of": "2026-10-31", "datasets": {},
	"application": object.union({"class": {"sensitive_system": sensitive}}, facts),
}

found := {{"params": {"months": 12}}}

test_violated_too_old if rule.violation == found with input as doc(true, {"access_reviewed_on": "2025-10-30"})

test_violated_never if rule.violation == found with input as doc(true, {})

test_satisfied if rule.violation == set() with input as doc(true, {"access_reviewed_on": "2025-10-31"})

test_not_applicable if {
	rule.applies == false with input as doc(false, {})
	rule.violation == set() with input as doc(false, {})
}

test_undetermined_until_it_is_known if {
	rule.violation == found with input as doc(true, {"access_reviewed_on": "2025-10-30"})
	rule.violation == set() with input as doc(true, {"access_reviewed_on": "2025-10-31"})
}
