package cloudfirst.packs.ma.rules.ma_0317_phy_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0317_phy as rule

doc(sensitive) := {"as_of": "2026-10-31", "application": {"class": {"sensitive_system": sensitive}}, "datasets": {}}

violations(kind, facts) := vs if {
	vs := rule.violation with input as doc(true) with data.catalogue.targets as {"t": object.union({"kind": kind}, facts)}
}

found := {{"target": "t", "params": {}}}

test_violated_no_evidence if violations("cloud", {"physical_security": null}) == found

test_violated_not_applicable if violations("cloud", {}) == found

test_satisfied if violations("state_cloud", {"physical_security": "source.rapport"}) == set()

test_satisfied_own_premises if violations("own_premises", {"physical_security": null}) == set()

test_not_applicable if {
	rule.applies == false with input as doc(false)
	rule.violation == set() with input as doc(false) with data.catalogue.targets as {"t": {"kind": "cloud"}}
}

test_undetermined_until_it_is_known if {
	violations("cloud", {"physical_security": null}) == found
	violations("cloud", {"physical_security": "source.rapport"}) == set()
}
