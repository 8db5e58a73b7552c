package cloudfirst.packs.house.rules.ma_res_net_test

import rego.v1

import data.cloudfirst.packs.house.rules.ma_res_net as rule

doc(availability, links) := {
	"as_of": "2026-10-31",
	"application": {"class": {"availability": availability}},
	"sites": {"site.s": {"links": links}},
}

found := {{"subject": "site.s", "params": {}}}

test_violated if {
	rule.violation == found with input as doc(3, {"a": {"carriers": 1}})
	rule.violation == found with input as doc(4, {})
}

test_violated_while_the_second_is_still_to_come if {
	rule.violation == found with input as doc(3, {"a": {"carriers": 1}, "b": {"carriers": 1, "available": "2026-11-01"}})
	rule.violation == found with input as doc(3, {"a": {"carriers": 2, "available": "2026-11-01"}})
}

test_satisfied_by_a_link_that_is_there if {
	rule.violation == set() with input as doc(3, {"a": {"carriers": 1}, "b": {"carriers": 1, "available": "2026-10-31"}})
}

test_satisfied if {
	rule.violation == set() with input as doc(3, {"a": {"carriers": 1}, "b": {"carriers": 1}})
	rule.violation == set() with input as doc(3, {"a": {"carriers": 2}})
}

test_not_applicable if {
	rule.applies == false with input as doc(2, {})
	rule.violation == set() with input as doc(2, {})
}

test_undetermined_until_the_carriers_are_known if {
	rule.violation == found with input as doc(3, {"a": {"carriers": 1}})
	rule.violation == set() with input as doc(3, {"a": {"carriers": 3}})
}
