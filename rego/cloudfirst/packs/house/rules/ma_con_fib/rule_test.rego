package cloudfirst.packs.house.rules.ma_con_fib_test

import rego.v1

import data.cloudfirst.packs.house.rules.ma_con_fib as rule

doc(rate, technology, day) := {
	"as_of": "2026-10-31",
	"application": {"bandwidth_per_user": rate},
	"sites": {"site.a": {"links": {"l": {"technology": technology, "available": day}}}},
}

found(from) := {{"params": {"site": "site.a", "from": from}}}

test_violated if {
	rule.violation == found("2027-04-01") with input as doc(2000000, "fibre", "2027-04-01")
	rule.violation == found("-") with input as doc(2000000, "adsl", "2015-01-01")
}

test_satisfied if rule.violation == set() with input as doc(2000000, "fibre", "2025-04-01")

test_not_applicable if rule.applies == false with input as doc(80000, "adsl", "2015-01-01")

test_undetermined_technology_decides if {
	count(rule.violation) == 1 with input as doc(2000000, "vsat", "2015-01-01")
	rule.violation == set() with input as doc(2000000, "fibre", "2015-01-01")
}

test_satisfied_by_the_fibre_that_is_there if rule.violation == set() with input as json.patch(
	doc(2000000, "fibre", "2025-04-01"),
	[{"op": "add", "path": "/sites/site.a/links/m", "value": {"technology": "fibre", "available": "2027-04-01"}}],
)

test_violated_from_the_very_figure if count(rule.violation) == 1 with input as doc(1000000, "adsl", "2015-01-01")
