package cloudfirst.packs.peer.rules.ma_sec_seg_test

import rego.v1

import data.cloudfirst.packs.peer.rules.ma_sec_seg as rule

doc(sensitive, facts) := {"application": object.union({"class": {"sensitive_system": sensitive}}, facts)}

found := {{"params": {}}}

test_violated if rule.violation == found with input as doc(true, {"segmented": false})

test_violated_not_applicable_counts_as_no if rule.violation == found with input as doc(true, {})

test_satisfied if rule.violation == set() with input as doc(true, {"segmented": true})

test_not_applicable if {
	rule.applies == false with input as doc(false, {})
	rule.violation == set() with input as doc(false, {"segmented": false})
}

test_undetermined_until_it_is_known if {
	rule.violation == found with input as doc(true, {"segmented": false})
	rule.violation == set() with input as doc(true, {"segmented": true})
}
