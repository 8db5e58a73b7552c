package cloudfirst.rules.disposition.cf_dis_product_end_test

import rego.v1

import data.cloudfirst.rules.disposition.cf_dis_product_end as rule

doc(until) := {"as_of": "2026-10-31", "application": {"components": {"a": {"eol": until}}}}

test_spoken if rule.dispose == {{"params": {"until": "2023-10-10"}}} with input as doc("2023-10-10")

test_satisfied if rule.dispose == set() with input as doc("2029-10-10")

test_undetermined_day_decides if {
	rule.dispose == set() with input as doc("2027-10-31")
	count(rule.dispose) == 1 with input as doc("2027-10-30")
}
