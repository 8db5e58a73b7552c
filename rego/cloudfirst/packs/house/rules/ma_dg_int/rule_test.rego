package cloudfirst.packs.house.rules.ma_dg_int_test

import rego.v1

import data.cloudfirst.packs.house.rules.ma_dg_int as rule

held(how, integrity) := {"held": how, "class": {"integrity": integrity}}

doc(source) := {"datasets": {"dataset.own": held("owned", 3), "dataset.other": held("owned", 1), "dataset.s": source}}

found(level) := {{"subject": "dataset.s", "params": {"level": level, "needed": 3}}}

test_violated if {
	rule.violation == found(1) with input as doc(held("read", 1))
	rule.violation == found(2) with input as doc(held("received", 2))
}

test_satisfied if {
	rule.violation == set() with input as doc(held("read", 3))
	rule.applies == true with input as doc(held("read", 3))
}

test_not_applicable if {
	rule.applies == false with input as doc(held("owned", 1))
	rule.applies == false with input as {"datasets": {"dataset.s": held("read", 1)}}
	rule.violation == set() with input as {"datasets": {"dataset.s": held("read", 1)}}
}

test_undetermined_hangs_on_the_rating if {
	rule.violation == found(0) with input as doc(held("received", 0))
	rule.violation == set() with input as doc(held("received", 4))
}
