package cloudfirst.packs.ma.rules.ma_0908_12n_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0908_12n as rule

marks := {
	"personal": true, "sensitive": false, "health": false,
	"genetic": false, "offences": false, "national_id": false,
}

holding(facts, more) := {"datasets": {"register.r": object.union(
	{"personal": ["personal"], "class": {"marks": object.union(marks, more)}},
	facts,
)}}

found := {{"subject": "register.r", "params": {}}}

test_violated if rule.violation == found with input as holding(
	{"authorisation": "none", "declaration": "D-1/2026"},
	{"national_id": true},
)

test_violated_despite_a_law_for_sensitive_data if rule.violation == found with input as holding(
	{"authorised_by_law": "loi fictive"},
	{"national_id": true},
)

test_satisfied if {
	rule.violation == set() with input as holding({"authorisation": "A-1/2026"}, {"national_id": true})
	rule.violation == set() with input as holding({"special_legislation": "loi fictive"}, {"national_id": true})
}

test_not_applicable if rule.applies == false with input as holding({}, {})

test_undetermined_hangs_on_the_authorisation if {
	rule.violation == found with input as holding({"authorisation": "none"}, {"national_id": true})
	rule.violation == set() with input as holding({"authorisation": "A-1/2026"}, {"national_id": true})
}

test_satisfied_or_not_it_applies if rule.applies == true with input as holding({}, {"national_id": true})

test_violated_for_data_with_the_mark_only if {
	both := object.union(holding({"authorisation": "none"}, {"national_id": true}), {"datasets": {"dataset.plans": {"held": "owned", "authorisation": "none", "special_legislation": "none", "class": {"marks": {"personal": false, "sensitive": false, "genetic": false, "offences": false, "national_id": false}}}}})
	rule.violation == found with input as both
}
