package cloudfirst.main_test

import rego.v1

import data.cloudfirst.main

targets := {"ailleurs": {
	"kind": "cloud", "model": "iaas", "qualification": null, "contract": null,
	"locations": {"data": ["US"], "replicas": [], "backups": []},
	"operations": ["US"], "support": ["US"], "subcontractors": {},
}}

doc := {
	"version": 1, "as_of": "2026-10-31", "facts": {"not_applicable": {}},
	"application": {
		"id": "instruction", "name": "Instruction", "declared_class": "B", "serves_third_parties": false,
		"class": {
			"confidentiality": 3, "integrity": 3, "availability": 2, "system": "B", "secrecy": "none",
			"sensitive_data": true, "sensitive_system": true, "vital": false,
		},
	},
	"administration": null,
	"datasets": {"dataset.dossiers": {
		"id": "dossiers", "impact": {"confidentiality": 3, "integrity": 3, "availability": 2},
		"class": {"sensitive_data": true, "secrecy": "none", "marks": {"personal": false, "sensitive": false}},
	}},
	"studies": {}, "market_checks": {},
}

test_violations_carry_pack_and_rule if {
	found := main.violation with input as doc with data.catalogue.targets as targets
	{"pack": "ma", "rule": "ma_0520_12a", "msg": "ma_0520_12a", "target": "ailleurs", "params": {}} in found
}

test_rules_that_do_not_apply_are_silent if {
	found := main.violation with input as doc with data.catalogue.targets as targets
	not "ma_0520_04c" in {v.rule | some v in found}
}

test_requirements_and_offers_meet if {
	asked := main.require with input as doc with data.catalogue.targets as targets
	given := main.offer with input as doc with data.catalogue.targets as targets
	"ma_0520_11" in {r.rule | some r in asked; r.component == "location"}
	{"pack": "ma", "target": "ailleurs", "component": "location", "level": "any"} in given
	{"pack": "ma", "target": "ailleurs", "component": "qualification", "level": "0"} in given
}

test_classes_of_generic_and_pack_rules if {
	raised := main.classify with input as {"dataset": {"impact": {"confidentiality": 3, "integrity": 0, "availability": 0}}}
	{r.rule | some r in raised} == {"cf_impact", "ma_guide_34"}
}

test_reliefs if {
	granted := main.relieve with input as object.union(
		doc,
		{"application": {"hosted_since": "2024-02-01", "hosted_on": ["target.ailleurs"]}},
	)
		with data.catalogue.targets as targets
	{r.rule | some r in granted} == {"ma_2492_18"}
}
