package cloudfirst.rules.disposition.cf_dis_virtual_test

import rego.v1

import data.cloudfirst.rules.disposition.cf_dis_virtual as rule

doc(platform) := {"application": {"platform": platform}}

test_spoken if count(rule.dispose) == 1 with input as doc("virtual")

test_satisfied if rule.dispose == set() with input as doc("physical")

test_undetermined_platform_decides if {
	rule.dispose == set() with input as doc("saas")
	count(rule.dispose) == 1 with input as doc("virtual")
}
