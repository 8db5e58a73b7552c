package cloudfirst.packs.ma.rules.ma_0520_08_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0520_08 as rule

doc(administration) := {"application": {"administration": "administration.a"}, "administration": administration}

found := {{"subject": "administration.a", "params": {}}}

test_violated if rule.violation == found with input as doc({"id": "a", "incident_procedure": false})

test_satisfied if rule.violation == set() with input as doc({"id": "a", "incident_procedure": true})

test_not_applicable if {
	rule.applies == false with input as doc(null)
	rule.violation == set() with input as doc(null)
}

test_undetermined_until_it_is_known if {
	rule.violation == found with input as doc({"id": "a", "incident_procedure": false})
	rule.violation == set() with input as doc({"id": "a", "incident_procedure": true})
}
