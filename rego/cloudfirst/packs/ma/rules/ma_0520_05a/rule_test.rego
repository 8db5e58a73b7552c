package cloudfirst.packs.ma.rules.ma_0520_05a_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0520_05a as rule

holding(absent) := {"datasets": {"register.foncier": {"id": "foncier"}}, "facts": {"not_applicable": absent}}

test_violated_by_a_rating_refused if rule.violation == {{"subject": "register.foncier", "params": {"component": "integrity"}}} with input as holding({"register.foncier.impact.integrity": true})

test_satisfied if rule.violation == set() with input as holding({"register.foncier.size": true})

test_satisfied_without_data if rule.violation == set() with input as {"datasets": {}, "facts": {"not_applicable": {}}}

test_violated_by_a_class_refused if rule.violation == {
	{"params": {"component": "class"}},
} with input as holding({"application.class": true})

test_undetermined_while_a_rating_may_be_refused if {
	count(rule.violation) == 1 with input as holding({"register.foncier.impact.availability": true})
	rule.violation == set() with input as holding({})
}

test_violated_by_each_rating_refused if {
	every component in {"confidentiality", "integrity", "availability"} {
		violations := rule.violation with input as holding({concat(".", ["register.foncier.impact", component]): true})
		{v.params.component | some v in violations} == {component}
	}
}
