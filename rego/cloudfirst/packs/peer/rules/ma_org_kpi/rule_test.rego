package cloudfirst.packs.peer.rules.ma_org_kpi_test

import rego.v1

import data.cloudfirst.packs.peer.rules.ma_org_kpi as rule

doc(date) := {"as_of": "2026-10-31", "administration": {"cloud_report_on": date}}

test_violated_when_old if rule.violation == {{"params": {"months": 12}}} with input as doc("2025-10-30")

test_violated_in_the_future if count(rule.violation) == 1 with input as doc("2026-11-01")

test_violated_without_report if count(rule.violation) == 1 with input as {"as_of": "2026-10-31", "administration": {}}

test_satisfied if rule.violation == set() with input as doc("2025-10-31")

test_undetermined_while_the_day_is_unknown if {
	count(rule.violation) == 1 with input as doc("2020-01-01")
	rule.violation == set() with input as doc("2026-01-30")
}
