package cloudfirst.packs.ma.rules.ma_5519_13_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_5519_13 as rule

doc(level, portal, idarati) := {"eservices": {"s": {"online_level": level, "portal_id": portal, "idarati_id": idarati}}}

found(missing) := {{"params": {"eservice": "s", "missing": missing}}}

test_violated if {
	rule.violation == found("online_level") with input as doc(0, "ES-1", "none")
	rule.violation == found("portal_id") with input as doc(2, "none", "none")
	rule.violation == found("portal_id") with input as {"eservices": {"s": {"online_level": 2}}}
}

test_satisfied if {
	rule.violation == set() with input as doc(1, "ES-1", "none")
	rule.violation == set() with input as doc(4, "none", "ID-1")
}

test_satisfied_or_not_it_applies if rule.applies == true with input as doc(0, "ES-1", "none")

test_not_applicable if rule.applies == false with input as {"eservices": {}}

test_undetermined_level_decides if {
	count(rule.violation) == 1 with input as doc(0, "ES-1", "none")
	rule.violation == set() with input as doc(2, "ES-1", "none")
}
