package cloudfirst.packs.ma.rules.ma_guide_34_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_guide_34 as rule

raised := {{"component": "sensitive_data", "at_least": true}}

rated(c, i, a) := {"dataset": {"impact": {"confidentiality": c, "integrity": i, "availability": a}}}

test_any_component if {
	rule.classify == raised with input as rated(3, 0, 0)
	rule.classify == raised with input as rated(0, 4, 0)
	rule.classify == raised with input as rated(0, 0, 3)
}

test_below if rule.classify == set() with input as rated(2, 2, 2)

test_impact_of_a_system_never_makes_data_sensitive if rule.classify == set() with input as {"application": {"class": {
	"confidentiality": 0,
	"integrity": 4, "availability": 4,
}}}
