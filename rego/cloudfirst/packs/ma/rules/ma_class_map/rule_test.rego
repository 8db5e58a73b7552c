package cloudfirst.packs.ma.rules.ma_class_map_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_class_map as rule

raised(c, i, a) := levels if {
	levels := {x.at_least | some x in rule.classify} with input as {"application": {"class": {
		"confidentiality": c,
		"integrity": i, "availability": a,
	}}}
}

test_raised_by_each_component if {
	raised(4, 0, 2) == {"A", "D", "C"}
	raised(3, 3, 3) == {"B"}
	raised(1, 0, 0) == {"D"}
}

test_satisfied_by_a_dataset if rule.classify == set() with input as {"dataset": {"impact": {"confidentiality": 4}}}

test_undetermined_while_one_impact_is_unknown if {
	"A" in raised(0, 4, 0)
	not "A" in raised(0, 0, 0)
}

test_raised_is_the_class_of_the_system if {x.component | some x in rule.classify} == {"system"}
	with input as {"application": {"class": {"confidentiality": 4, "integrity": 3, "availability": 2}}}
