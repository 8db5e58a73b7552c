package cloudfirst.packs.peer.rules.ma_ctr_fin_test

import rego.v1

import data.cloudfirst.packs.peer.rules.ma_ctr_fin as rule

doc(cost) := {"application": {"cost": cost}, "decisions": {"e": {"kind": "exception"}}}

on(kind) := {"t": {"kind": kind}}

full := {"current": 4100000, "target": 3900000, "exit": 0}

missing := {x.params.missing | some x in rule.violation}

test_violated_without_the_cost_of_exit if missing == {"cost.exit"} with input as doc(object.remove(full, ["exit"]))
	with data.catalogue.targets as on("own_premises")

test_satisfied if rule.violation == set() with input as doc(full) with data.catalogue.targets as on("own_premises")

test_satisfied_in_a_cloud if rule.violation == set() with input as doc({}) with data.catalogue.targets as on("cloud")

test_not_applicable_without_exception if {
	rule.applies == false with input as {"decisions": {"d": {"kind": "approval"}}}
	rule.applies == true with input as doc(full)
}

test_undetermined_while_a_cost_is_unknown if {
	missing == {"cost.target"} with input as doc(object.remove(full, ["target"])) with data.catalogue.targets as on("colocation")
	rule.violation == set() with input as doc(full) with data.catalogue.targets as on("colocation")
}
