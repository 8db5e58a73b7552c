package cloudfirst.packs.peer.rules.ma_sov_03_test

import rego.v1

import data.cloudfirst.packs.peer.rules.ma_sov_03 as rule

on(open, services) := {"t": {"open_standards": open, "proprietary_services": services}}

found(fact) := {{"target": "t", "params": {"fact": fact}}}

test_violated_closed if rule.violation == found("open_standards") with data.catalogue.targets as on(false, [])

test_violated_own_services if rule.violation == found("proprietary_services") with data.catalogue.targets as on(true, ["queue"])

test_satisfied if rule.violation == set() with data.catalogue.targets as on(true, [])

test_undetermined_standards_decide if {
	rule.violation == set() with data.catalogue.targets as on(true, [])
	rule.violation == found("open_standards") with data.catalogue.targets as on(false, [])
}
