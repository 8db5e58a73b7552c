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

# doc gives 55, 40 and 85 in the order of the axes: two levels, two, and four.
at(elements, level) := {[e.scale, e.criterion] | some e in elements; e.level == level}

every_axis := {
	["governance_strategic", "strategic"], ["governance_tactical", "tactical"], ["governance_operational", "operational"],
	["data_governance", "strategic"], ["data_governance", "tactical"], ["data_governance", "operational"],
}

test_reached_or_not_it_says_what_each_level_asks if {
	asked := rule.asks with input as doc({})
	{e.level | some e in asked} == {1, 2, 3, 4}
	at(asked, 1) == every_axis
	at(asked, 4) == every_axis
	{"scale": "data_governance", "level": 3, "criterion": "tactical", "facts": ["data_governance.tactical"]} in asked
}

test_reached_or_not_it_says_what_is_met_and_what_is_lacking if {
	met := rule.meets with input as doc({})
	lacking := rule.lacks with input as doc({})
	at(met, 2) == every_axis
	at(lacking, 2) == set()
	at(met, 3) == {["governance_operational", "operational"], ["data_governance", "operational"]}
	at(lacking, 3) == every_axis - at(met, 3)
	at(met, 4) == at(met, 3)
}

test_satisfied_by_nothing_of_another_method if {
	met := rule.meets with input as doc({}) with data.cloudfirst.packs.house.data_governance.method as "référentiel fictif"
	met == set()
	rule.reaches == set() with input as doc({}) with data.cloudfirst.packs.house.data_governance.method as "référentiel fictif"
	lacking := rule.lacks with input as doc({}) with data.cloudfirst.packs.house.data_governance.method as "référentiel fictif"
	at(lacking, 1) == every_axis
}

test_reached_at_the_very_threshold if {
	levels("governance_strategic") == {1, 2, 3} with input as doc({"strategic": 60})
	levels("governance_operational") == {1} with input as doc({"operational": 20})
	levels("data_governance") == {1} with input as doc({"strategic": 20, "tactical": 20, "operational": 20})
	levels("data_governance") == set() with input as doc({"strategic": 19})
}
