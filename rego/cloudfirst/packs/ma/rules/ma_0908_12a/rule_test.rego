package cloudfirst.packs.ma.rules.ma_0908_12a_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0908_12a as rule

marks := {
	"personal": true, "sensitive": false, "health": false,
	"genetic": false, "offences": false, "national_id": false,
}

holding(facts, more) := {"datasets": {"register.r": object.union(
	{"personal": ["personal"], "class": {"marks": object.union(marks, more)}},
	facts,
)}}

found := {{"subject": "register.r", "params": {}}}

sensitive := {"sensitive": true}

test_violated if rule.violation == found with input as holding({"authorisation": "none", "special_legislation": "none"}, sensitive)

test_violated_by_health_for_another_use if rule.violation == found with input as holding(
	{"personal": ["health"], "health_use": "other"},
	{"sensitive": true, "health": true},
)

test_satisfied if {
	rule.violation == set() with input as holding({"authorisation": "A-1/2026"}, sensitive)
	rule.violation == set() with input as holding({"authorised_by_law": "loi fictive"}, sensitive)
	rule.violation == set() with input as holding({"special_legislation": "loi fictive"}, sensitive)
}

test_satisfied_by_health_for_care if rule.violation == set() with input as holding(
	{"personal": ["health"], "health_use": "care"},
	{"sensitive": true, "health": true},
)

test_not_applicable if rule.applies == false with input as holding({}, {})

test_undetermined_hangs_on_the_authorisation if {
	rule.violation == found with input as holding({"authorisation": "none"}, sensitive)
	rule.violation == set() with input as holding({"authorisation": "A-1/2026"}, sensitive)
}

test_satisfied_or_not_it_applies if rule.applies == true with input as holding({}, sensitive)
