package cloudfirst.packs.ma.rules.ma_2492_17c_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_2492_17c as rule

half_year := 180 * 86400

doc(sensitive, interval) := {
	"as_of": "2026-10-31",
	"application": {"class": {"sensitive_system": true}},
	"datasets": {"dataset.d": {"class": {"sensitive_data": sensitive}}},
	"studies": {"s": {"target": "target.t"}},
	"market_checks": {"m": {"date": "2026-08-10", "check_every": interval}},
}

on(early_exit, level) := {"t": {
	"kind": "cloud", "model": "iaas", "contract": {"early_exit": early_exit},
	"qualification": {"level": level, "status": "valid", "services": ["iaas"], "valid_from": "2026-01-15", "valid_to": "2030-01-14"},
}}

found(fact) := {{"target": "t", "params": {"fact": fact}}}

test_violated_no_way_out if {
	rule.violation == found("contract.early_exit") with input as doc(true, half_year) with data.catalogue.targets as on(false, 0)
}

test_violated_no_contract if rule.violation == found("contract.early_exit") with input as doc(true, half_year)
	with data.catalogue.targets as {"t": {"kind": "cloud", "qualification": null, "contract": null}}

test_violated_overdue if {
	rule.violation == found("market_check.check_every") with input as doc(true, 30 * 86400) with data.catalogue.targets as on(true, 0)
}

test_violated_level_too_low if {
	rule.violation == found("contract.early_exit") with input as doc(true, half_year) with data.catalogue.targets as on(false, 1)
}

test_satisfied if rule.violation == set() with input as doc(true, half_year) with data.catalogue.targets as on(true, 0)

test_satisfied_qualified if {
	rule.violation == set() with input as doc(true, 0) with data.catalogue.targets as on(false, 2)
	rule.violation == set() with input as doc(false, 0) with data.catalogue.targets as on(false, 1)
}

test_not_applicable if rule.applies == false with input as object.union(doc(true, half_year), {"studies": null})

test_undetermined_early_exit_decides if {
	rule.violation == set() with input as doc(true, half_year) with data.catalogue.targets as on(true, 0)
	rule.violation == found("contract.early_exit") with input as doc(true, half_year) with data.catalogue.targets as on(false, 0)
}

test_satisfied_where_no_study_is_about_the_target if rule.violation == set() with input as doc(true, 0)
	with data.catalogue.targets as {"u": on(false, 0).t}

test_satisfied_outside_a_cloud if rule.violation == set() with input as doc(true, 0)
	with data.catalogue.targets as {"t": object.union(on(false, 0).t, {"kind": "colocation"})}

test_violated_by_a_qualification_that_ended if {
	ended := {"t": object.union(on(false, 2).t, {"qualification": {"valid_to": "2026-10-30"}})}
	rule.violation == found("contract.early_exit") with input as doc(true, half_year) with data.catalogue.targets as ended
	rule.violation == found("contract.early_exit") with input as doc(false, half_year) with data.catalogue.targets as ended
}

# The check of 10 August is due again on the day of the facts, 82 days later.
test_satisfied_on_the_day_the_check_is_due if {
	rule.violation == set() with input as doc(true, 82 * 86400) with data.catalogue.targets as on(true, 0)
	rule.violation == found("market_check.check_every") with input as doc(true, 81 * 86400) with data.catalogue.targets as on(true, 0)
}

test_not_applicable_to_what_is_not_sensitive if rule.applies == false
	with input as object.union(doc(false, 0), {"application": {"class": {"sensitive_system": false}}})
