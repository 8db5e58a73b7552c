package cloudfirst.packs.peer.rules.ma_tec_hw_test

import rego.v1

import data.cloudfirst.packs.peer.rules.ma_tec_hw as rule

doc(bindings) := {"application": {"hardware_bindings": bindings}}

targets := {"t": {"kind": "state_cloud"}, "room": {"kind": "colocation"}}

found := {{"target": "t", "params": {"bindings": ["dongle"]}}}

test_violated if rule.violation == found with input as doc(["dongle"]) with data.catalogue.targets as targets

test_satisfied if rule.violation == set() with input as doc([]) with data.catalogue.targets as targets

test_undetermined_bindings_decide if {
	rule.violation == found with input as doc(["dongle"]) with data.catalogue.targets as targets
	rule.violation == set() with input as doc([]) with data.catalogue.targets as targets
}
