package cloudfirst.rules.disposition.cf_dis_date_test

import rego.v1

import data.cloudfirst.rules.disposition.cf_dis_date as rule

doc(end, platform) := {"as_of": "2026-10-31", "application": {"platform": platform}, "contract": {"end": end}}

test_spoken if rule.dispose == {{"params": {"end": "2027-03-31"}}} with input as doc("2027-03-31", "virtual")

test_satisfied if {
	rule.dispose == set() with input as doc("2029-03-31", "virtual")
	rule.dispose == set() with input as doc("2027-03-31", "container")
	rule.dispose == set() with input as {"as_of": "2026-10-31", "application": {"platform": "virtual"}, "contract": null}
}

test_undetermined_day_decides if {
	rule.dispose == set() with input as doc("2027-07-31", "virtual")
	count(rule.dispose) == 1 with input as doc("2027-07-30", "virtual")
}
