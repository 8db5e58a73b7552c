package cloudfirst.packs.ma.rules.ma_0317_aud_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0317_aud as rule

doc(sensitive) := {"as_of": "2026-10-31", "application": {"class": {"sensitive_system": sensitive}}, "datasets": {}}

violations(kind, facts) := vs if {
	vs := rule.violation with input as doc(true) with data.catalogue.targets as {"t": object.union({"kind": kind}, facts)}
}

found := {{"target": "t", "params": {"months": 12}}}

test_violated_too_old if violations("cloud", {"audited_on": "2025-10-30", "auditor_qualified": true}) == found

test_violated_other_auditor if violations("cloud", {"audited_on": "2026-05-01", "auditor_qualified": false}) == found

test_violated_never if violations("cloud", {"auditor_qualified": true}) == found

test_satisfied if violations("state_cloud", {"audited_on": "2025-10-31", "auditor_qualified": true}) == set()

test_satisfied_own_premises if violations("own_premises", {"audited_on": "2025-10-30", "auditor_qualified": true}) == set()

test_not_applicable if {
	rule.applies == false with input as doc(false)
	rule.violation == set() with input as doc(false) with data.catalogue.targets as {"t": {"kind": "cloud"}}
}

test_undetermined_until_it_is_known if {
	violations("cloud", {"audited_on": "2025-10-30", "auditor_qualified": true}) == found
	violations("cloud", {"audited_on": "2025-10-31", "auditor_qualified": true}) == set()
}
