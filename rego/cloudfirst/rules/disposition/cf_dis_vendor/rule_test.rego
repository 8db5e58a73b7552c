package cloudfirst.rules.disposition.cf_dis_vendor_test

import rego.v1

import data.cloudfirst.rules.disposition.cf_dis_vendor as rule

doc(until, source) := {"as_of": "2026-10-31", "application": {"platform": "virtual", "vendor_support_until": until, "source_code": source}}

test_spoken if rule.dispose == {{"params": {"until": "2027-06-30"}}} with input as doc("2027-06-30", "vendor")

test_satisfied if {
	rule.dispose == set() with input as doc("2030-06-30", "vendor")
	rule.dispose == set() with input as doc("2020-06-30", "owned")
}

test_undetermined_day_decides if {
	rule.dispose == set() with input as doc("2027-10-31", "none")
	count(rule.dispose) == 1 with input as doc("2027-10-30", "none")
}
