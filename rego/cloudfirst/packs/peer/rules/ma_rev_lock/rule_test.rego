package cloudfirst.packs.peer.rules.ma_rev_lock_test

import rego.v1

import data.cloudfirst.packs.peer.rules.ma_rev_lock as rule

doc(services) := {"application": {"proprietary_services": services}}

test_violated if rule.violation == {{"params": {"services": ["a", "b", "c"], "most": 2}}} with input as doc(["a", "b", "c"])

test_satisfied if rule.violation == set() with input as doc(["a", "b"])

test_undetermined_while_the_services_are_unknown if {
	count(rule.violation) == 1 with input as doc(["a", "b", "c", "d"])
	rule.violation == set() with input as doc([])
}
