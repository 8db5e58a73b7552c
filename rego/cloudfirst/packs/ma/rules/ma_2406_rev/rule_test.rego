package cloudfirst.packs.ma.rules.ma_2406_rev_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_2406_rev as rule

doc(facts) := {"as_of": "2026-10-31", "application": facts}

test_violated_when_too_old if rule.violation == {{"params": {"years": 3}}} with input as doc({"id": "p", "class_reviewed_on": "2023-10-30"})

test_violated_when_never_reviewed if rule.violation == {{"params": {"years": 3}}} with input as doc({"id": "p"})

test_satisfied if rule.violation == set() with input as doc({"id": "p", "class_reviewed_on": "2023-10-31"})

test_satisfied_by_a_dataset if rule.violation == set() with input as {"as_of": "2026-10-31", "dataset": {"name": "Plans"}}

test_undetermined_while_the_day_is_unknown if {
	count(rule.violation) == 1 with input as doc({"id": "p", "class_reviewed_on": "2020-01-01"})
	rule.violation == set() with input as doc({"id": "p", "class_reviewed_on": "2026-01-01"})
}
