package cloudfirst.packs.house.rules.ma_mat_gov_test

import rego.v1

import data.cloudfirst.packs.house.rules.ma_mat_gov as rule

doc(facts) := {"administration": {"data_governance": object.union(
	{"strategic": 55, "tactical": 40, "operational": 85, "method": "grille interne"},
	facts,
)}}

levels(scale) := {r.level | some r in rule.reaches; r.scale == scale}

test_reached_by_axis if {
	levels("governance_strategic") == {1, 2} with input as doc({})
	levels("governance_tactical") == {1, 2} with input as doc({})
	levels("governance_operational") == {1, 2, 3, 4} with input as doc({})
}

test_reached_as_a_whole_is_the_lowest if {
	levels("data_governance") == {1, 2} with input as doc({})
	levels("data_governance") == {1} with input as doc({"tactical": 39.9})
	levels("data_governance") == set() with input as doc({"operational": 19})
}

test_satisfied_by_the_named_method_only if {
	levels("data_governance") == set() with input as doc({})
		with data.cloudfirst.packs.house.data_governance.method as "référentiel fictif"
	levels("data_governance") == {1, 2} with input as doc({"method": "référentiel fictif"})
		with data.cloudfirst.packs.house.data_governance.method as "référentiel fictif"
}

test_undetermined_hangs_on_an_axis if {
	levels("data_governance") == {1, 2} with input as doc({"operational": 60})
	levels("data_governance") == {1} with input as doc({"operational": 25})
}
