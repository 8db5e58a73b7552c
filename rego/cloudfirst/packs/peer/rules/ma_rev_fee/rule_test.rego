package cloudfirst.packs.peer.rules.ma_rev_fee_test

import rego.v1

import data.cloudfirst.packs.peer.rules.ma_rev_fee as rule

on(kind, fee) := {"t": {"kind": kind, "contract": {"exit": {"egress_fee": fee}}}}

test_violated if rule.violation == {{"target": "t", "params": {"fee": 40000}}} with data.catalogue.targets as on("cloud", 40000)

test_satisfied if rule.violation == set() with data.catalogue.targets as on("state_cloud", 0)

test_satisfied_in_colocation_where_data_are_carried_out if rule.violation == set() with data.catalogue.targets as on("colocation", 40000)

test_undetermined_while_the_fee_is_unknown if {
	count(rule.violation) == 1 with data.catalogue.targets as on("cloud", 1)
	rule.violation == set() with data.catalogue.targets as on("cloud", 0)
}
