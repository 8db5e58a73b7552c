package cloudfirst.packs.ma.rules.ma_2492_l1d_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_2492_l1d as rule

doc(sensitive) := {"application": {"class": {"sensitive_system": sensitive}}}

on(kind, management, qualification) := {"t": {
	"kind": kind, "qualification": qualification,
	"locations": {"data": ["MA"], "replicas": ["MA"], "backups": [], "management": management},
}}

found := {{"target": "t", "params": {"material": "management"}}}

test_violated if rule.violation == found with input as doc(true) with data.catalogue.targets as on("cloud", ["FR"], null)

test_satisfied if rule.violation == set() with input as doc(true) with data.catalogue.targets as on("cloud", ["EH"], null)

test_satisfied_colocation if {
	rule.violation == set() with input as doc(true) with data.catalogue.targets as on("colocation", ["FR"], null)
}

test_satisfied_level_claimed if {
	rule.violation == set() with input as doc(true) with data.catalogue.targets as on("cloud", ["FR"], {"level": 1})
}

test_not_applicable if rule.applies == false with input as doc(false)

test_undetermined_qualification_decides if {
	rule.violation == found with input as doc(true) with data.catalogue.targets as on("cloud", ["FR"], {"level": 0})
	rule.violation == set() with input as doc(true) with data.catalogue.targets as on("cloud", ["FR"], {"level": 2})
}

test_violated_by_each_material_abroad if {
	every material in {"backups", "data", "management", "replicas"} {
		abroad := {"t": object.union(on("cloud", ["MA"], null).t, {"locations": {material: ["FR"]}})}
		violations := rule.violation with input as doc(true) with data.catalogue.targets as abroad
		violations == {{"target": "t", "params": {"material": material}}}
	}
}
