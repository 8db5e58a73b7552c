package cloudfirst.packs.peer.rules.ma_res_bkpb_test

import rego.v1

import data.cloudfirst.packs.peer.rules.ma_res_bkpb as rule

doc(facts) := {"as_of": "2026-10-31", "application": object.union({"backups": true}, facts)}

found := {{"params": {"months": 6}}}

test_violated_too_old if rule.violation == found with input as doc({"restore_tested_on": "2026-04-30"})

test_violated_never if rule.violation == found with input as doc({})

test_satisfied if rule.violation == set() with input as doc({"restore_tested_on": "2026-05-01"})

test_not_applicable if {
	rule.applies == false with input as doc({"backups": false})
	rule.violation == set() with input as doc({"backups": false})
}

test_undetermined_until_the_day_is_known if {
	rule.violation == found with input as doc({"restore_tested_on": "2020-01-01"})
	rule.violation == set() with input as doc({"restore_tested_on": "2026-10-01"})
}
