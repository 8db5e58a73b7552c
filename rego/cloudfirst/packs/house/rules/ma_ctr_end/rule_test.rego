package cloudfirst.packs.house.rules.ma_ctr_end_test

import rego.v1

import data.cloudfirst.packs.house.rules.ma_ctr_end as rule

doc(end, penalty) := {"as_of": "2026-10-31", "contract": {"id": "h", "end": end, "penalty": penalty}}

test_violated if rule.violation == {
	{"params": {"contract": "h", "end": "2028-12-31", "penalty": 120000}},
} with input as doc("2028-12-31", 120000)

test_satisfied_without_penalty if rule.violation == set() with input as doc("2028-12-31", 0)

test_satisfied_after_the_end if rule.violation == set() with input as doc("2026-10-31", 120000)

test_not_applicable_without_contract if {
	rule.applies == false with input as {"contract": null}
	rule.applies == true with input as {"contract": {"id": "h"}}
}

test_undetermined_while_the_penalty_is_unknown if {
	count(rule.violation) == 1 with input as doc("2028-12-31", 1)
	rule.violation == set() with input as doc("2028-12-31", 0)
}
