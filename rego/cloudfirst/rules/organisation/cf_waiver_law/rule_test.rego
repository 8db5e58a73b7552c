package cloudfirst.rules.organisation.cf_waiver_law_test

import rego.v1

import data.cloudfirst.rules.organisation.cf_waiver_law as rule

waiver := {
	"id": "w", "rule": "CF-X", "reason": "no other provider", "approver": "the secretary-general",
	"approved_on": "2026-01-15", "expires": "2027-01-15",
}

rules := {
	"CF-X": {"id": "CF-X", "severity": "high", "bundle": "house", "effect": "score", "run": true},
	"LAW-1": {"id": "LAW-1", "severity": "block", "bundle": "law", "effect": "deny", "run": true},
	"LAW-2": {"id": "LAW-2", "severity": "high", "bundle": "law", "effect": "score", "run": false},
	"CF-B": {"id": "CF-B", "severity": "block", "bundle": "house", "effect": "score", "run": true},
}

doc(change) := {"as_of": "2026-10-31", "waivers": {"w": object.union(waiver, change)}}

subjects(change) := {v.subject | some v in found} if {
	found := rule.violation with input as doc(change) with data.catalogue.rules as rules
}

test_violated if subjects({"rule": "LAW-1"}) == {"waiver.w"}

test_satisfied_of_a_lesser_severity if subjects({"rule": "LAW-2"}) == set()

test_satisfied_of_no_law if subjects({"rule": "CF-B"}) == set()

test_undetermined_the_rule_decides if subjects({"rule": "LAW-1"}) != subjects({"rule": "CF-X"})

test_not_applicable if not rule.applies with input as {"as_of": "2026-10-31", "waivers": {}}
