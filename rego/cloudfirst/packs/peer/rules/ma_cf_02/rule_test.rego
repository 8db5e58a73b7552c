package cloudfirst.packs.peer.rules.ma_cf_02_test

import rego.v1

import data.cloudfirst.packs.peer.rules.ma_cf_02 as rule

complete := {
	"kind": "exception", "reason": "a", "signatory": "b",
	"decided_on": "2026-03-01", "expires": "2027-02-28", "target": "target.t",
}

doc(decision) := {"as_of": "2026-10-31", "decisions": {"d": object.union(complete, decision)}}

on(kind) := {"t": {"kind": kind}}

found := {{"target": "t", "params": {}}}

test_violated_none if {
	rule.violation == found with input as {"as_of": "2026-10-31", "decisions": {}} with data.catalogue.targets as on("own_premises")
}

test_violated_incomplete if {
	every change in [{"reason": ""}, {"signatory": "none"}, {"expires": "2026-10-30"}, {"decided_on": "2026-11-01"}, {"kind": "approval"}, {"target": "target.u"}] {
		rule.violation == found with input as doc(change) with data.catalogue.targets as on("colocation")
	}
}

test_satisfied if rule.violation == set() with input as doc({}) with data.catalogue.targets as on("own_premises")

test_satisfied_any_target if rule.violation == set() with input as doc({"target": null}) with data.catalogue.targets as on("own_premises")

test_satisfied_cloud if rule.violation == set() with input as doc({"kind": "other"}) with data.catalogue.targets as on("state_cloud")

test_undetermined_expiry_decides if {
	rule.violation == set() with input as doc({"expires": "2026-10-31"}) with data.catalogue.targets as on("own_premises")
	rule.violation == found with input as doc({"expires": "2026-10-30"}) with data.catalogue.targets as on("own_premises")
}
