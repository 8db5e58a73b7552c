package cloudfirst.rules.disposition.cf_dis_addresses_test

import rego.v1

import data.cloudfirst.rules.disposition.cf_dis_addresses as rule

doc(addresses, platform) := {"application": {"hardcoded_addresses": addresses, "platform": platform}}

test_spoken if count(rule.dispose) == 1 with input as doc(true, "virtual")

test_satisfied if {
	rule.dispose == set() with input as doc(false, "virtual")
	rule.dispose == set() with input as doc(true, "physical")
}

test_undetermined_addresses_decide if {
	rule.dispose == set() with input as doc(false, "virtual")
	count(rule.dispose) == 1 with input as doc(true, "virtual")
}
