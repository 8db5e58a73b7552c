package cloudfirst.packs.ma.rules.ma_cf_01_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_cf_01 as rule

doc(procurement) := {"as_of": "2026-10-31", "procurements": {"p": object.union(
	{"subject": "hosting", "cloud_considered": true, "cloud_considered_on": "2026-05-04"},
	procurement,
)}}

found(fact) := {{"params": {"procurement": "p", "fact": fact}}}

test_violated if rule.violation == found("cloud_considered") with input as doc({"cloud_considered": false})

test_violated_after_the_launch if {
	rule.violation == found("cloud_considered_on") with input as doc({"launched_on": "2026-05-01"})
}

test_violated_in_the_future if rule.violation == found("cloud_considered_on") with input as doc({"cloud_considered_on": "2026-11-30"})

test_satisfied if rule.violation == set() with input as doc({"launched_on": "2026-09-01"})

test_not_applicable if {
	rule.applies == false with input as doc({"subject": "cloud"})
	rule.applies == false with input as doc({"signed_on": "2020-01-01"})
	rule.applies == false with input as {"procurements": {}}
}

test_undetermined_comparison_decides if {
	rule.violation == set() with input as doc({"cloud_considered": true})
	rule.violation == found("cloud_considered") with input as doc({"cloud_considered": false})
}

test_violated_by_open_purchases_only if {
	done := {"q": {"subject": "hosting", "signed_on": "2020-01-01", "cloud_considered": false}}
	rule.violation == found("cloud_considered") with input as object.union(doc({"cloud_considered": false}), {"procurements": done})
	late := {"q": {"subject": "hosting", "signed_on": "2020-01-01", "cloud_considered": true}}
	rule.violation == set() with input as object.union(doc({}), {"procurements": late})
}

test_violated_for_one_reason_at_a_time if rule.violation == found("cloud_considered")
	with input as doc({"cloud_considered": false, "cloud_considered_on": "2026-11-30"})

test_not_applicable_once_it_is_signed_today if rule.applies == false with input as doc({"signed_on": "2026-10-31"})

test_satisfied_on_the_day_itself if {
	rule.violation == set() with input as doc({"cloud_considered_on": "2026-10-31"})
	rule.violation == set() with input as doc({"cloud_considered_on": "2026-05-04", "launched_on": "2026-05-04"})
}
