package cloudfirst.packs.ma.rules.ma_0317_enc_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0317_enc as rule

doc(sensitive) := {"as_of": "2026-10-31", "application": {"class": {"sensitive_system": sensitive}}, "datasets": {}}

violations(kind, facts) := vs if {
	vs := rule.violation with input as doc(true) with data.catalogue.targets as {"t": object.union({"kind": kind}, facts)}
}

found := {{"target": "t", "params": {}}}

test_violated_in_the_clear_on_the_way if violations("cloud", {"encryption_at_rest": true, "encryption_in_transit": false}) == found

test_violated_in_the_clear_on_disk if violations("cloud", {"encryption_at_rest": false, "encryption_in_transit": true}) == found

test_satisfied if violations("state_cloud", {"encryption_at_rest": true, "encryption_in_transit": true}) == set()

test_satisfied_own_premises if violations("own_premises", {"encryption_at_rest": true, "encryption_in_transit": false}) == set()

test_not_applicable if {
	rule.applies == false with input as doc(false)
	rule.violation == set() with input as doc(false) with data.catalogue.targets as {"t": {"kind": "cloud"}}
}

test_undetermined_until_it_is_known if {
	violations("cloud", {"encryption_at_rest": true, "encryption_in_transit": false}) == found
	violations("cloud", {"encryption_at_rest": true, "encryption_in_transit": true}) == set()
}
