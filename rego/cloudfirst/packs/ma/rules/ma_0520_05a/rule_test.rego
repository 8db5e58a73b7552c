package cloudfirst.packs.ma.rules.ma_0520_05a_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0520_05a as rule

holding(impact) := {"datasets": {"register.foncier": {"impact": impact}}}

test_rating_missing if rule.violation == {{"subject": "register.foncier", "params": {}}} with input as holding({
	"confidentiality": 3,
	"availability": 2,
})

test_satisfied if rule.violation == set() with input as holding({"confidentiality": 3, "integrity": 0, "availability": 2})

test_not_applicable_without_data if rule.applies == false with input as {"datasets": {}}
