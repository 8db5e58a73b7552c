package cloudfirst.packs.peer.rules.ma_sec_patch_test

import rego.v1

import data.cloudfirst.packs.peer.rules.ma_sec_patch as rule

doc(days, exposure) := {"application": {"patch_days": days, "services": {"web": {"exposure": exposure}}}}

late(days) := {{"params": {"days": days, "limit": 30, "exposed": 15}}}

test_violated_slow if rule.violation == late(31) with input as doc(31, "internal")

test_violated_slow_for_the_internet if rule.violation == late(16) with input as doc(16, "internet")

test_violated_once_only if rule.violation == late(45) with input as doc(45, "internet")

test_satisfied if {
	rule.violation == set() with input as doc(30, "internal")
	rule.violation == set() with input as doc(15, "internet")
}

test_undetermined_until_exposure_is_known if {
	count(rule.violation) == 1 with input as doc(20, "internet")
	count(rule.violation) == 0 with input as doc(20, "administrations")
}
