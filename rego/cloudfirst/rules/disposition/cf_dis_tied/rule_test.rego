package cloudfirst.rules.disposition.cf_dis_tied_test

import rego.v1

import data.cloudfirst.rules.disposition.cf_dis_tied as rule

doc(services) := {"application": {"proprietary_services": services}}

test_spoken if rule.dispose == {{"params": {"services": ["file maison"]}}} with input as doc(["file maison"])

test_satisfied if rule.dispose == set() with input as doc([])

test_undetermined_services_decide if {
	rule.dispose == set() with input as doc([])
	count(rule.dispose) == 1 with input as doc(["file maison"])
}
