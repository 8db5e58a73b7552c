package cloudfirst.packs.ma.rules.ma_0908_12d_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0908_12d as rule

marks := {
	"personal": true, "sensitive": false, "health": false,
	"genetic": false, "offences": false, "national_id": false,
}

holding(facts, more) := {"datasets": {"register.r": object.union(
	{"personal": ["personal"], "class": {"marks": object.union(marks, more)}},
	facts,
)}}

found := {{"subject": "register.r", "params": {}}}

test_violated if rule.violation == found with input as holding({"declaration": "none", "special_legislation": "none"}, {})

test_violated_by_health_for_care if rule.violation == found with input as holding(
	{"personal": ["health"], "health_use": "care"},
	{"sensitive": true, "health": true},
)

test_satisfied if {
	rule.violation == set() with input as holding({"declaration": "récépissé D-1/2026"}, {})
	rule.violation == set() with input as holding({"authorisation": "A-1/2026"}, {})
	rule.violation == set() with input as holding({"special_legislation": "loi fictive"}, {})
}

test_satisfied_where_an_authorisation_is_due if rule.violation == set() with input as holding({}, {"national_id": true})

test_not_applicable if rule.applies == false with input as holding({}, {"personal": false})

test_satisfied_by_an_open_register if {
	rule.violation == set() with input as holding({"kind": "register", "public": true}, {})
	rule.violation == found with input as holding({"kind": "dataset", "public": true}, {})
}

test_undetermined_hangs_on_the_receipt if {
	rule.violation == found with input as holding({"declaration": "none"}, {})
	rule.violation == set() with input as holding({"declaration": "récépissé D-1/2026"}, {})
}

test_satisfied_or_not_it_applies if rule.applies == true with input as holding({}, {})

test_violated_for_data_with_the_mark_only if {
	both := object.union(holding({"declaration": "none"}, {}), {"datasets": {"dataset.plans": {"held": "owned", "authorisation": "none", "special_legislation": "none", "class": {"marks": {"personal": false, "sensitive": false, "genetic": false, "offences": false, "national_id": false}}}}})
	rule.violation == found with input as both
}

test_violated_by_a_register_that_is_not_open if rule.violation == found with input as holding({"kind": "register", "public": false}, {})
