package cloudfirst.packs.peer.rules.ma_org_exc_test

import rego.v1

import data.cloudfirst.packs.peer.rules.ma_org_exc as rule

doc(expires) := {
	"as_of": "2026-10-31", "waivers": {},
	"decisions": {"e": {"kind": "exception", "decided_on": "2026-01-15", "expires": expires}},
}

waived(expires) := {"as_of": "2026-10-31", "decisions": {}, "waivers": {"w": {"approved_on": "2026-01-15", "expires": expires}}}

test_violated_when_too_long if rule.violation == {{"params": {"exception": "e", "months": 24}}} with input as doc("2028-01-16")

test_violated_when_over if count(rule.violation) == 1 with input as doc("2026-10-30")

test_violated_without_end if count(rule.violation) == 1 with input as {
	"as_of": "2026-10-31",
	"decisions": {"e": {"kind": "exception", "decided_on": "2026-01-15"}},
}

test_violated_by_a_long_waiver if rule.violation == {{"params": {"exception": "w", "months": 24}}} with input as waived("2030-01-01")

test_satisfied if rule.violation == set() with input as doc("2028-01-15")

test_satisfied_by_a_short_waiver if {
	rule.applies with input as waived("2026-12-31")
	rule.violation == set() with input as waived("2026-12-31")
}

test_not_applicable_without_exception if {
	rule.applies == false with input as {"decisions": {"d": {"kind": "approval"}}, "waivers": {}}
	rule.applies == true with input as doc("2027-01-01")
}

test_undetermined_while_the_end_is_unknown if {
	count(rule.violation) == 1 with input as doc("2030-01-01")
	rule.violation == set() with input as doc("2027-01-01")
}

test_satisfied_on_its_last_day if rule.violation == set() with input as doc("2026-10-31")

test_satisfied_by_a_waiver_of_24_months if {
	rule.violation == set() with input as waived("2028-01-15")
	count(rule.violation) == 1 with input as waived("2028-01-16")
}

test_satisfied_by_decisions_of_other_kinds if rule.violation == set() with input as object.union(
	doc("2027-01-01"),
	{"decisions": {"d": {"kind": "approval", "decided_on": "2020-01-01"}}},
)
