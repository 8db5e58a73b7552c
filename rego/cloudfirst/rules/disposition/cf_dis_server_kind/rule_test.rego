package cloudfirst.rules.disposition.cf_dis_server_kind_test

import rego.v1

import data.cloudfirst.rules.disposition.cf_dis_server_kind as rule

doc(architecture) := {"servers": {"server.a": {"architecture": architecture}}}

test_spoken if {
	said := rule.dispose with input as doc("power")
	said == {{"params": {"architecture": "power"}}}
}

test_satisfied if {
	rule.dispose == set() with input as doc("x86_64")
	rule.dispose == set() with input as doc("other")
	rule.dispose == set() with input as {"servers": {}}
}

test_undetermined_architecture_decides if {
	rule.dispose == set() with input as doc("arm64")
	count(rule.dispose) == 1 with input as doc("sparc")
}
