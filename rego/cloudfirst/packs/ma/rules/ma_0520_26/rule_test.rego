package cloudfirst.packs.ma.rules.ma_0520_26_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0520_26 as rule

violations(target) := found if {
	found := rule.violation with input as {"application": {"id": "p"}} with data.catalogue.targets as {"t": target}
}

found := {{"target": "t", "params": {"days": 365}}}

test_violated_too_short if violations({"kind": "cloud", "log_retention": 7776000}) == found

test_violated_none if violations({"kind": "colocation"}) == found

test_satisfied if violations({"kind": "state_cloud", "log_retention": 31536000}) == set()

test_satisfied_own_premises if violations({"kind": "own_premises"}) == set()

test_undetermined_until_the_time_is_known if {
	violations({"kind": "cloud", "log_retention": 0}) == found
	violations({"kind": "cloud", "log_retention": 63072000}) == set()
}
