package cloudfirst.packs.ma.rules.ma_0520_03_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0520_03 as rule

doc(administration) := {"as_of": "2026-10-31", "application": {"administration": "administration.a"}, "administration": administration}

found := {{"subject": "administration.a", "params": {"months": 12}}}

test_violated_never_assessed if rule.violation == found with input as doc({"id": "a"})

test_violated_too_old if rule.violation == found with input as doc({"id": "a", "dnssi_assessed_on": "2025-10-30"})

test_violated_planned_only if rule.violation == found with input as doc({"id": "a", "dnssi_assessed_on": "2026-11-01"})

test_satisfied if rule.violation == set() with input as doc({"id": "a", "dnssi_assessed_on": "2025-10-31"})

test_not_applicable if {
	rule.applies == false with input as doc(null)
	rule.violation == set() with input as doc(null)
}

test_undetermined_until_the_day_is_known if {
	rule.violation == found with input as doc({"id": "a", "dnssi_assessed_on": "2020-01-01"})
	rule.violation == set() with input as doc({"id": "a", "dnssi_assessed_on": "2026-01-01"})
}
