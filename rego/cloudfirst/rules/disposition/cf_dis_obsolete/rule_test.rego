package cloudfirst.rules.disposition.cf_dis_obsolete_test

import rego.v1

import data.cloudfirst.rules.disposition.cf_dis_obsolete as rule

doc(until, criticality) := {"as_of": "2026-10-31", "application": {"runtime_eol": until, "source_code": "owned", "criticality": criticality}}

test_spoken if rule.dispose == {{"params": {"until": "2013-12-31"}}} with input as doc("2013-12-31", "high")

test_satisfied if {
	rule.dispose == set() with input as doc("2025-12-31", "high")
	rule.dispose == set() with input as doc("2013-12-31", "low")
}

test_undetermined_day_decides if {
	rule.dispose == set() with input as doc("2021-10-31", "medium")
	count(rule.dispose) == 1 with input as doc("2021-10-30", "medium")
}
