package cloudfirst.packs.ma.rules.ma_0520_07_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0520_07 as rule

doc(sensitive, monitoring) := {"application": {"class": {"sensitive_system": sensitive}, "monitoring": monitoring}}

test_violated if rule.violation == {{"params": {}}} with input as doc(true, false)

test_satisfied if rule.violation == set() with input as doc(true, true)

test_not_applicable if rule.applies == false with input as doc(false, false)

test_undetermined_while_monitoring_is_unknown if {
	rule.violation == {{"params": {}}} with input as doc(true, false)
	rule.violation == set() with input as doc(true, true)
}
