package cloudfirst.packs.ma.rules.ma_dg_04b_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_dg_04b as rule

found := {{"params": {"copies": ["dataset.copie"]}}}

test_violated if rule.violation == found with input as {"register": {"copies": ["dataset.copie"]}}

test_satisfied if {
	rule.violation == set() with input as {"register": {"copies": []}}
	rule.violation == set() with input as {"register": {"copies": null}}
}

test_undetermined_hangs_on_the_copies if {
	rule.violation == found with input as {"register": {"copies": ["dataset.copie"]}}
	rule.violation == set() with input as {"register": {"copies": []}}
}
