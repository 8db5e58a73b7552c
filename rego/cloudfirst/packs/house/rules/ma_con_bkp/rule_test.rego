package cloudfirst.packs.house.rules.ma_con_bkp_test

import rego.v1

import data.cloudfirst.packs.house.rules.ma_con_bkp as rule

doc(availability, role, day) := {
	"as_of": "2026-10-31",
	"application": {"class": {"availability": availability}},
	"sites": {"site.a": {"links": {"main": {"role": "main"}, "other": {"role": role, "available": day}}}},
}

found := {{"params": {"site": "site.a"}}}

test_violated if {
	rule.violation == found with input as doc(3, "main", "2025-01-01")
	rule.violation == found with input as doc(4, "backup", "2027-01-01")
}

test_satisfied if rule.violation == set() with input as doc(3, "backup", "2025-01-01")

test_not_applicable if rule.applies == false with input as doc(2, "main", "2025-01-01")

test_undetermined_role_decides if {
	rule.violation == found with input as doc(3, "main", "2020-01-01")
	rule.violation == set() with input as doc(3, "backup", "2020-01-01")
}
