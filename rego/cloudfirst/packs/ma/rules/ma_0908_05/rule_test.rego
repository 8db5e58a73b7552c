package cloudfirst.packs.ma.rules.ma_0908_05_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0908_05 as rule

doc(personal, app) := {"application": app, "datasets": {"register.r": {"class": {"marks": {"personal": personal}}}}}

test_violated if rule.violation == {{"params": {}}} with input as doc(true, {"rights_procedure": false})

test_violated_stated_as_not_applicable if rule.violation == {{"params": {}}} with input as doc(true, {})

test_satisfied if rule.violation == set() with input as doc(true, {"rights_procedure": true})

test_not_applicable if rule.applies == false with input as doc(false, {"rights_procedure": false})

test_undetermined_procedure_decides if {
	rule.violation == set() with input as doc(true, {"rights_procedure": true})
	rule.violation == {{"params": {}}} with input as doc(true, {"rights_procedure": false})
}
