package cloudfirst.packs.house.rules.ma_mat_dig_test

import rego.v1

import data.cloudfirst.packs.house.rules.ma_mat_dig as rule

doc(facts) := {"administration": {"digital_maturity": object.union(
	{"capacity": 55, "services": 40, "citizens": 85, "method": "grille interne"},
	facts,
)}}

levels(scale) := {r.level | some r in rule.reaches; r.scale == scale}

test_reached_by_axis if {
	levels("digital_capacity") == {1, 2} with input as doc({})
	levels("digital_services") == {1, 2} with input as doc({})
	levels("digital_citizens") == {1, 2, 3, 4} with input as doc({})
}

test_reached_as_a_whole_is_the_lowest if {
	levels("digital_maturity") == {1, 2} with input as doc({})
	levels("digital_maturity") == {1} with input as doc({"services": 39.9})
	levels("digital_maturity") == set() with input as doc({"citizens": 19})
}

test_satisfied_by_the_named_method_only if {
	levels("digital_maturity") == set() with input as doc({})
		with data.cloudfirst.packs.house.digital_maturity.method as "référentiel fictif"
	levels("digital_maturity") == {1, 2} with input as doc({"method": "référentiel fictif"})
		with data.cloudfirst.packs.house.digital_maturity.method as "référentiel fictif"
}

test_undetermined_hangs_on_an_axis if {
	levels("digital_maturity") == {1, 2} with input as doc({"citizens": 60})
	levels("digital_maturity") == {1} with input as doc({"citizens": 25})
}

# doc gives 55, 40 and 85 in the order of the axes: two levels, two, and four.
at(elements, level) := {[e.scale, e.criterion] | some e in elements; e.level == level}

every_axis := {
	["digital_capacity", "capacity"], ["digital_services", "services"], ["digital_citizens", "citizens"],
	["digital_maturity", "capacity"], ["digital_maturity", "services"], ["digital_maturity", "citizens"],
}

test_reached_or_not_it_says_what_each_level_asks if {
	asked := rule.asks with input as doc({})
	{e.level | some e in asked} == {1, 2, 3, 4}
	at(asked, 1) == every_axis
	at(asked, 4) == every_axis
	{"scale": "digital_maturity", "level": 3, "criterion": "services", "facts": ["digital_maturity.services"]} in asked
}

test_reached_or_not_it_says_what_is_met_and_what_is_lacking if {
	met := rule.meets with input as doc({})
	lacking := rule.lacks with input as doc({})
	at(met, 2) == every_axis
	at(lacking, 2) == set()
	at(met, 3) == {["digital_citizens", "citizens"], ["digital_maturity", "citizens"]}
	at(lacking, 3) == every_axis - at(met, 3)
	at(met, 4) == at(met, 3)
}

test_satisfied_by_nothing_of_another_method if {
	met := rule.meets with input as doc({}) with data.cloudfirst.packs.house.digital_maturity.method as "référentiel fictif"
	met == set()
	rule.reaches == set() with input as doc({}) with data.cloudfirst.packs.house.digital_maturity.method as "référentiel fictif"
	lacking := rule.lacks with input as doc({}) with data.cloudfirst.packs.house.digital_maturity.method as "référentiel fictif"
	at(lacking, 1) == every_axis
}

test_reached_at_the_very_threshold if {
	levels("digital_capacity") == {1, 2, 3} with input as doc({"capacity": 60})
	levels("digital_citizens") == {1} with input as doc({"citizens": 20})
	levels("digital_maturity") == {1} with input as doc({"capacity": 20, "services": 20, "citizens": 20})
	levels("digital_maturity") == set() with input as doc({"capacity": 19})
}
