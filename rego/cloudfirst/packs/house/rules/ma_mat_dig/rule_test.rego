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
