package cloudfirst.packs.peer.rules.ma_tec_lic_test

import rego.v1

import data.cloudfirst.packs.peer.rules.ma_tec_lic as rule

doc(allowed) := {"application": {"components": {"forms": {"licence_cloud": allowed}}}}

targets := {"t": {"kind": "cloud"}, "bay": {"kind": "colocation"}}

found := {{"target": "t", "params": {"component": "forms"}}}

test_violated if rule.violation == found with input as doc(false) with data.catalogue.targets as targets

test_satisfied if {
	rule.violation == set() with input as doc(true) with data.catalogue.targets as targets
	rule.violation == set() with input as {"application": {"components": {}}} with data.catalogue.targets as targets
}

test_undetermined_licence_decides if {
	rule.violation == found with input as doc(false) with data.catalogue.targets as targets
	rule.violation == set() with input as doc(true) with data.catalogue.targets as targets
}
