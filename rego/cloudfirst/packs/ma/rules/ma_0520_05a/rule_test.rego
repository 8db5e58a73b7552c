package cloudfirst.packs.ma.rules.ma_0520_05a_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0520_05a as rule

holding(absent) := {"datasets": {"register.foncier": {"id": "foncier"}}, "facts": {"not_applicable": absent}}

test_rating_refused if rule.violation == {{"subject": "register.foncier", "params": {"component": "integrity"}}} with input as holding({"register.foncier.impact.integrity": true})

test_satisfied if rule.violation == set() with input as holding({"register.foncier.size": true})

test_not_applicable_without_data if rule.applies == false with input as {"datasets": {}}
