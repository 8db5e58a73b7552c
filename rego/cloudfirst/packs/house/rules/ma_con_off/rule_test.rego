package cloudfirst.packs.house.rules.ma_con_off_test

import rego.v1

import data.cloudfirst.packs.house.rules.ma_con_off as rule

doc(offline, zone, technology) := {
	"as_of": "2026-10-31",
	"application": {"offline_mode": offline},
	"sites": {"site.a": {"zone": zone, "links": {"l": {"technology": technology}}}},
}

found := {{"params": {"site": "site.a"}}}

test_violated if rule.violation == found with input as doc(false, "rural", "vsat")

test_satisfied if {
	rule.violation == set() with input as doc(true, "rural", "vsat")
	rule.violation == set() with input as doc(false, "rural", "fibre")
}

test_satisfied_or_not_it_applies if rule.applies == true with input as doc(false, "rural", "vsat")

test_not_applicable if {
	rule.applies == false with input as doc(false, "urban", "vsat")
	rule.violation == set() with input as doc(false, "urban", "vsat")
}

test_undetermined_offline_mode_decides if {
	rule.violation == found with input as doc(false, "rural", "4g")
	rule.violation == set() with input as doc(true, "rural", "4g")
}
