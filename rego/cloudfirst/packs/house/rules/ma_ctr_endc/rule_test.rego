package cloudfirst.packs.house.rules.ma_ctr_endc_test

import rego.v1

import data.cloudfirst.packs.house.rules.ma_ctr_endc as rule

doc(end) := {"contract": {"id": "h", "end": end}, "application": {"move": {"not_before": "2027-02-01"}}}

test_violated if rule.violation == {
	{"params": {"contract": "h", "end": "2027-01-31", "not_before": "2027-02-01"}},
} with input as doc("2027-01-31")

test_satisfied if rule.violation == set() with input as doc("2027-02-01")

test_satisfied_when_it_may_move_at_once if rule.violation == set() with input as {
	"contract": {"id": "h", "end": "2027-01-31"},
	"application": {"move": null},
}

test_not_applicable_without_contract if {
	rule.applies == false with input as {"contract": null}
	rule.applies == true with input as {"contract": {"id": "h"}}
}

test_undetermined_while_the_end_is_unknown if {
	count(rule.violation) == 1 with input as doc("2026-12-31")
	rule.violation == set() with input as doc("2027-12-31")
}
