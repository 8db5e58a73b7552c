package cloudfirst.packs.peer.rules.ma_dg_03b_test

import rego.v1

import data.cloudfirst.packs.peer.rules.ma_dg_03b as rule

doc(facts) := {"register": {"quality": object.union({"completeness": 97, "uniqueness": 99, "timeliness": 95}, facts)}}

measures := {m | some v in rule.violation; some m in v.params.measures}

test_violated if measures == {"completeness", "timeliness"} with input as doc({"completeness": 94.9, "timeliness": 10})

test_satisfied if {
	rule.violation == set() with input as doc({})
	rule.violation == set() with input as doc({"completeness": 95, "uniqueness": 98, "timeliness": 90})
}

test_undetermined_hangs_on_a_share if {
	measures == {"uniqueness"} with input as doc({"uniqueness": 97})
	measures == set() with input as doc({"uniqueness": 98})
}
