package cloudfirst.packs.ma.rules.ma_2492_l1e_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_2492_l1e as rule

doc(sensitive) := {"application": {"class": {"sensitive_system": sensitive}}, "datasets": {}}

on(management, level) := {"t": {
	"kind": "cloud", "qualification": {"level": level},
	"locations": {"data": ["MA"], "replicas": ["MA"], "backups": [], "management": management},
}}

found := {{"target": "t", "params": {"level": 2, "material": "management"}}}

test_violated if rule.violation == found with input as doc(true) with data.catalogue.targets as on(["MA", "FR"], 2)

test_satisfied if rule.violation == set() with input as doc(true) with data.catalogue.targets as on(["MA"], 2)

test_satisfied_no_level if rule.violation == set() with input as doc(true) with data.catalogue.targets as on(["FR"], 0)

test_not_applicable if rule.applies == false with input as doc(false)

test_undetermined_management_decides if {
	rule.violation == set() with input as doc(true) with data.catalogue.targets as on(["MA"], 2)
	rule.violation == found with input as doc(true) with data.catalogue.targets as on(["FR"], 2)
}

test_satisfied_outside_a_cloud if rule.violation == set() with input as doc(true)
	with data.catalogue.targets as {"t": object.union(on(["FR"], 2).t, {"kind": "colocation"})}

test_violated_by_each_material_abroad if {
	every material in {"backups", "data", "management", "replicas"} {
		abroad := {"t": object.union(on(["MA"], 2).t, {"locations": {material: ["FR"]}})}
		violations := rule.violation with input as doc(true) with data.catalogue.targets as abroad
		violations == {{"target": "t", "params": {"level": 2, "material": material}}}
	}
}
