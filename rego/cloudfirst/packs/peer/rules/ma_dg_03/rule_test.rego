package cloudfirst.packs.peer.rules.ma_dg_03_test

import rego.v1

import data.cloudfirst.packs.peer.rules.ma_dg_03 as rule

doc(day) := {"as_of": "2026-10-31", "register": {"quality": {"measured_on": day}}}

found := {{"params": {"months": 12}}}

test_violated if rule.violation == found with input as doc("2025-10-30")

test_violated_never_measured if rule.violation == found with input as {"as_of": "2026-10-31", "register": {}}

test_violated_still_to_be_measured if rule.violation == found with input as doc("2026-11-01")

test_satisfied if rule.violation == set() with input as doc("2025-10-31")

test_undetermined_hangs_on_the_day if {
	rule.violation == found with input as doc("2020-01-01")
	rule.violation == set() with input as doc("2026-09-01")
}
