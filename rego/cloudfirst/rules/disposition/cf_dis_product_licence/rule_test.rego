package cloudfirst.rules.disposition.cf_dis_product_licence_test

import rego.v1

import data.cloudfirst.rules.disposition.cf_dis_product_licence as rule

doc(allowed) := {"application": {"components": {"forms": {"licence_cloud": allowed}}}}

test_spoken if rule.dispose == {{"params": {}}} with input as doc(false)

test_satisfied if {
	rule.dispose == set() with input as doc(true)
	rule.dispose == set() with input as {"application": {"components": {}}}
}

test_undetermined_licence_decides if {
	rule.dispose == set() with input as doc(true)
	count(rule.dispose) == 1 with input as doc(false)
}
