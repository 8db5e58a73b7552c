package cloudfirst.packs.peer.rules.ma_dg_02_test

import rego.v1

import data.cloudfirst.packs.peer.rules.ma_dg_02 as rule

found := {{"params": {}}}

test_violated if {
	rule.violation == found with input as {"register": {"dictionary": false}}
	rule.violation == found with input as {"register": {}}
}

test_satisfied if {
	rule.violation == set() with input as {"register": {"dictionary": true}}
}

test_undetermined_hangs_on_the_fact if {
	rule.violation == found with input as {"register": {"dictionary": false}}
	rule.violation == set() with input as {"register": {"dictionary": true}}
}
