package cloudfirst.rules.disposition.cf_dis_hardware_test

import rego.v1

import data.cloudfirst.rules.disposition.cf_dis_hardware as rule

doc(bindings) := {"application": {"hardware_bindings": bindings}}

test_spoken if rule.dispose == {{"params": {"bindings": ["clé USB"]}}} with input as doc(["clé USB"])

test_satisfied if rule.dispose == set() with input as doc([])

test_undetermined_bindings_decide if {
	rule.dispose == set() with input as doc([])
	count(rule.dispose) == 1 with input as doc(["carte d'acquisition"])
}
