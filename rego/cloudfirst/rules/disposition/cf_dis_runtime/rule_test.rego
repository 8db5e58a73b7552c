package cloudfirst.rules.disposition.cf_dis_runtime_test

import rego.v1

import data.cloudfirst.rules.disposition.cf_dis_runtime as rule

doc(until, source) := {"as_of": "2026-10-31", "application": {"platform": "virtual", "runtime_eol": until, "source_code": source}}

test_spoken if rule.dispose == {{"params": {"until": "2026-11-30"}}} with input as doc("2026-11-30", "owned")

test_satisfied if {
	rule.dispose == set() with input as doc("2031-11-30", "owned")
	rule.dispose == set() with input as doc("2020-11-30", "none")
}

test_undetermined_day_decides if {
	rule.dispose == set() with input as doc("2027-10-31", "escrow")
	count(rule.dispose) == 1 with input as doc("2027-10-30", "escrow")
}
