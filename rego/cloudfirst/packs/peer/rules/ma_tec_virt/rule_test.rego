package cloudfirst.packs.peer.rules.ma_tec_virt_test

import rego.v1

import data.cloudfirst.packs.peer.rules.ma_tec_virt as rule

doc(platform, architecture) := {"application": {"platform": platform}, "servers": {"server.s": {"architecture": architecture}}}

targets := {"t": {"kind": "cloud"}, "room": {"kind": "own_premises"}}

found(platform) := {{"target": "t", "params": {"platform": platform}}}

test_violated_architecture if rule.violation == found("sparc") with input as doc("physical", "sparc")
	with data.catalogue.targets as targets

test_violated_mainframe if rule.violation == found("mainframe") with input as {"application": {"platform": "mainframe"}, "servers": {}}
	with data.catalogue.targets as targets

test_satisfied if {
	rule.violation == set() with input as doc("virtual", "x86_64") with data.catalogue.targets as targets
	rule.violation == set() with input as doc("physical", "arm64") with data.catalogue.targets as targets
}

test_not_applicable if rule.applies == false with input as doc("saas", "sparc")

test_undetermined_architecture_decides if {
	rule.violation == found("power") with input as doc("virtual", "power") with data.catalogue.targets as targets
	rule.violation == set() with input as doc("virtual", "x86_64") with data.catalogue.targets as targets
}
