package cloudfirst.packs.ma.rules.ma_0520_08b_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0520_08b as rule

violations(kind, contract) := found if {
	found := rule.violation with input as {"application": {"id": "p"}}
		with data.catalogue.targets as {"t": {"kind": kind, "contract": contract}}
}

found := {{"target": "t", "params": {"hours": 24}}}

test_violated_too_late if violations("cloud", {"incident_notice": 259200}) == found

test_violated_no_contract if violations("colocation", null) == found

test_violated_no_clause if violations("state_cloud", {"kind": "convention"}) == found

test_satisfied if violations("cloud", {"incident_notice": 86400}) == set()

test_satisfied_own_premises if violations("own_premises", null) == set()

test_undetermined_until_the_time_is_known if {
	violations("cloud", {"incident_notice": 604800}) == found
	violations("cloud", {"incident_notice": 3600}) == set()
}
