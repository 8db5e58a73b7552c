package cloudfirst.packs.peer.rules.ma_sec_sec_test

import rego.v1

import data.cloudfirst.packs.peer.rules.ma_sec_sec as rule

test_violated if {
	rule.violation == {{"params": {}}} with input.application.secrets as "code"
	rule.violation == {{"params": {}}} with input.application.secrets as "configuration"
}

test_satisfied if {
	rule.violation == set() with input.application.secrets as "vault"
	rule.violation == set() with input.application.secrets as "none"
}

test_undetermined_until_the_place_is_known if {
	count(rule.violation) == 1 with input.application.secrets as "code"
	count(rule.violation) == 0 with input.application.secrets as "vault"
}
