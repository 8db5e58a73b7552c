package cloudfirst.packs.ma.rules.ma_0520_11b_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0520_11b as rule

doc(sensitive) := {"datasets": {"dataset.d": {"class": {"sensitive_data": sensitive}}}}

on(logs, telemetry) := {"t": {"locations": {"logs": logs, "telemetry": telemetry, "keys": ["MA"], "dumps": []}}}

found(material) := {{"target": "t", "params": {"material": material}}}

test_violated_logs if rule.violation == found("logs") with input as doc(true) with data.catalogue.targets as on(["FR"], ["MA"])

test_violated_telemetry if {
	rule.violation == found("telemetry") with input as doc(true) with data.catalogue.targets as on(["MA"], ["MA", "US"])
}

test_satisfied if rule.violation == set() with input as doc(true) with data.catalogue.targets as on(["MA-12"], [])

test_satisfied_no_such_material if rule.violation == set() with input as doc(true)
	with data.catalogue.targets as {"t": {"locations": {"logs": ["MA"], "keys": ["MA"]}}}

test_not_applicable if rule.applies == false with input as doc(false)

test_undetermined_telemetry_decides if {
	rule.violation == set() with input as doc(true) with data.catalogue.targets as on(["MA"], ["MA"])
	rule.violation == found("telemetry") with input as doc(true) with data.catalogue.targets as on(["MA"], ["IE"])
}

test_violated_by_each_material_abroad if {
	every material in {"dumps", "keys", "logs", "telemetry"} {
		abroad := {"t": object.union(on(["MA"], ["MA"]).t, {"locations": {material: ["FR"]}})}
		violations := rule.violation with input as doc(true) with data.catalogue.targets as abroad
		violations == found(material)
	}
}
