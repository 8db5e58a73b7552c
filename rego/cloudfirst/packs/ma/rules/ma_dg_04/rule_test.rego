package cloudfirst.packs.ma.rules.ma_dg_04_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_dg_04 as rule

found := {{"params": {}}}

test_violated if {
	rule.violation == found with input as {"register": {"authoritative": false}}
	rule.violation == found with input as {"register": {}}
}

test_satisfied if {
	rule.violation == set() with input as {"register": {"authoritative": true}}
}

test_undetermined_hangs_on_the_fact if {
	rule.violation == found with input as {"register": {"authoritative": false}}
	rule.violation == set() with input as {"register": {"authoritative": true}}
}
