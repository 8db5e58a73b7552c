package cloudfirst.rules.disposition.cf_dis_ready_test

import rego.v1

import data.cloudfirst.rules.disposition.cf_dis_ready as rule

doc(stateless, build) := {"application": {"stateless": stateless, "automated_build": build, "source_code": "owned"}}

test_spoken if count(rule.dispose) == 1 with input as doc(true, true)

test_satisfied if {
	rule.dispose == set() with input as doc(false, true)
	rule.dispose == set() with input as doc(true, false)
	not_ours := {"application": {"stateless": true, "automated_build": true, "source_code": "vendor"}}
	rule.dispose == set() with input as not_ours
}

test_undetermined_sessions_decide if {
	rule.dispose == set() with input as doc(false, true)
	count(rule.dispose) == 1 with input as doc(true, true)
}
