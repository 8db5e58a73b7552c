package cloudfirst.packs.house.rules.ma_ctr_endb_test

import rego.v1

import data.cloudfirst.packs.house.rules.ma_ctr_endb as rule

doc(end, early) := {"as_of": "2026-10-31", "contract": {"id": "h", "end": end, "early_exit": early}}

test_violated if rule.violation == {{"params": {"contract": "h", "end": "2028-12-31"}}} with input as doc("2028-12-31", false)

test_satisfied if rule.violation == set() with input as doc("2028-12-31", true)

test_satisfied_after_the_end if rule.violation == set() with input as doc("2026-10-31", false)

test_not_applicable_without_contract if {
	rule.applies == false with input as {"contract": null}
	rule.applies == true with input as {"contract": {"id": "h"}}
}

test_undetermined_while_early_exit_is_unknown if {
	count(rule.violation) == 1 with input as doc("2028-12-31", false)
	rule.violation == set() with input as doc("2028-12-31", true)
}
