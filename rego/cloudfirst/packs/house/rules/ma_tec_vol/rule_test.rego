package cloudfirst.packs.house.rules.ma_tec_vol_test

import rego.v1

import data.cloudfirst.packs.house.rules.ma_tec_vol as rule

doc(bytes, window) := {
	"as_of": "2026-10-31",
	"application": {"move": {"window": window}, "owns": ["dataset.own"]},
	"datasets": {"dataset.own": {"size": bytes}, "dataset.other": {"size": 1000000000000000}},
	"databases": {},
	"server_sites": {"site.a": {"links": {"l": {"bandwidth": 100000000}, "later": {"bandwidth": 9000000000, "available": "2027-01-01"}}}},
}

found(hours) := {{"params": {"of": "datasets", "hours": hours, "window": 8}}}

# 100 Mbit/s, of which 70 Mbit/s may be reckoned with, carry 252 GB in eight hours.
test_violated if rule.violation == found(9) with input as doc(253000000000, 28800)

test_violated_databases if {
	base := object.union(doc(0, 28800), {"databases": {"database.b": {"size": 2100000000000}}})
	rule.violation == {{"params": {"of": "databases", "hours": 67, "window": 8}}} with input as base
}

test_violated_upload_is_less if {
	base := object.union(doc(253000000000, 28800), {"server_sites": {"site.a": {"links": {"l": {"upload": 10000000}}}}})
	rule.violation == found(81) with input as base
}

test_satisfied if rule.violation == set() with input as doc(251000000000, 28800)

test_not_applicable if {
	rule.applies == false with input as {"application": {"move": null}}
	rule.violation == set() with input as object.union(doc(1, 1), {"application": {"move": null}})
}

test_undetermined_size_decides if {
	count(rule.violation) == 1 with input as doc(253000000000, 28800)
	rule.violation == set() with input as doc(1000000000, 28800)
}
