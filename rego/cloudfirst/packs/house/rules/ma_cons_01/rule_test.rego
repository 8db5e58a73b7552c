package cloudfirst.packs.house.rules.ma_cons_01_test

import rego.v1

import data.cloudfirst.packs.house.rules.ma_cons_01 as rule

doc(declared, derived) := {"application": {"declared_class": declared, "class": {"system": derived}}}

found(declared, derived) := {{"params": {"declared": declared, "derived": derived}}}

test_violated if rule.violation == found("C", "A") with input as doc("C", "A")

test_satisfied if {
	rule.violation == set() with input as doc("A", "A")
	rule.violation == set() with input as doc("B", "C")
}

test_not_applicable if rule.applies == false with input as {"application": {"class": {"system": "B"}}}

test_undetermined_declared_class_decides if {
	rule.violation == set() with input as doc("B", "B")
	rule.violation == found("D", "B") with input as doc("D", "B")
}

test_violated_one_class_below if {
	rule.violation == found("B", "A") with input as doc("B", "A")
	rule.violation == found("C", "B") with input as doc("C", "B")
	rule.violation == found("D", "C") with input as doc("D", "C")
}
