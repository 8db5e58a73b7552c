package cloudfirst.rules.disposition.cf_dis_stuck_test

import rego.v1

import data.cloudfirst.rules.disposition.cf_dis_stuck as rule

doc(until, source) := {"as_of": "2026-10-31", "application": {"runtime_eol": until, "source_code": source}}

test_spoken if rule.dispose == {{"params": {"until": "2020-10-13"}}} with input as doc("2020-10-13", "none")

test_satisfied if {
	rule.dispose == set() with input as doc("2030-10-13", "none")
	rule.dispose == set() with input as doc("2020-10-13", "vendor")
}

test_undetermined_day_decides if {
	rule.dispose == set() with input as doc("2026-10-31", "none")
	count(rule.dispose) == 1 with input as doc("2026-10-30", "none")
}
