package cloudfirst.rules.disposition.cf_dis_commodity_test

import rego.v1

import data.cloudfirst.rules.disposition.cf_dis_commodity as rule

doc(commodity, platform) := {"application": {"commodity": commodity, "platform": platform}}

test_spoken if count(rule.dispose) == 1 with input as doc(true, "virtual")

test_satisfied if {
	rule.dispose == set() with input as doc(false, "virtual")
	rule.dispose == set() with input as doc(true, "saas")
}

test_undetermined_commodity_decides if {
	rule.dispose == set() with input as doc(false, "physical")
	count(rule.dispose) == 1 with input as doc(true, "physical")
}
