package cloudfirst.packs.house.rules.ma_res_az_test

import rego.v1

import data.cloudfirst.packs.house.rules.ma_res_az as rule

doc(availability, sensitive) := {
	"application": {"class": {"availability": availability}},
	"datasets": {"dataset.d": {"class": {"sensitive_data": sensitive}}},
}

on(countries) := {"t": {"sites": {key: {"country": c} | some i, c in countries; key := concat(".", ["site", format_int(i, 10)])}}}

found := {{"target": "t", "params": {"sites": 2}}}

test_violated_one_site if rule.violation == found with input as doc(3, false) with data.catalogue.targets as on(["MA"])

test_violated_abroad if rule.violation == found with input as doc(3, true) with data.catalogue.targets as on(["MA", "FR"])

test_violated_none if rule.violation == found with input as doc(4, false) with data.catalogue.targets as {"t": {}}

test_satisfied if {
	rule.violation == set() with input as doc(3, true) with data.catalogue.targets as on(["MA", "MA"])
	rule.violation == set() with input as doc(3, false) with data.catalogue.targets as on(["MA", "FR"])
}

test_not_applicable if {
	rule.applies == false with input as doc(2, true)
	rule.violation == set() with input as doc(2, true) with data.catalogue.targets as on([])
}

test_undetermined_until_the_country_is_known if {
	rule.violation == found with input as doc(3, true) with data.catalogue.targets as on(["MA", "ES"])
	rule.violation == set() with input as doc(3, true) with data.catalogue.targets as on(["MA", "EH"])
}
