package cloudfirst.packs.house.rules.ma_res_rto_test

import rego.v1

import data.cloudfirst.packs.house.rules.ma_res_rto as rule

violations(facts, target) := found if {
	found := rule.violation with input as {"application": object.union({"id": "p"}, facts)} with data.catalogue.targets as {"t": target}
}

found := {{"target": "t", "params": {}}}

test_violated_by_time if violations({"rto": 14400, "rpo": 900}, {"rto": 28800, "rpo": 900}) == found

test_violated_by_point if violations({"rto": 14400, "rpo": 900}, {"rto": 14400, "rpo": 3600}) == found

test_satisfied if violations({"rto": 14400, "rpo": 900}, {"rto": 14400, "rpo": 60}) == set()

test_satisfied_when_nothing_is_needed if violations({}, {"rto": 28800, "rpo": 900}) == set()

test_undetermined_until_the_promise_is_known if {
	violations({"rto": 14400, "rpo": 900}, {"rto": 86400, "rpo": 60}) == found
	violations({"rto": 14400, "rpo": 900}, {"rto": 60, "rpo": 60}) == set()
}

test_satisfied_by_a_promise_that_is_as_good if violations({"rto": 14400, "rpo": 900}, {"rto": 14400, "rpo": 900}) == set()
