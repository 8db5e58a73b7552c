package cloudfirst.rules.classification.cf_class_test

import rego.v1

import data.cloudfirst.rules.classification.cf_class as rule

test_raised_by_a_declared_class if rule.classify == {{"component": "system", "at_least": "B"}} with input as {"application": {"declared_class": "B"}}

test_satisfied_without_declaration if rule.classify == set() with input as {"application": {"name": "Paie"}}

test_satisfied_by_a_dataset if rule.classify == set() with input as {"dataset": {"name": "Paie"}}

test_undetermined_while_the_class_is_unknown if {
	rule.classify == {{"component": "system", "at_least": "A"}} with input as {"application": {"declared_class": "A"}}
	rule.classify == {{"component": "system", "at_least": "D"}} with input as {"application": {"declared_class": "D"}}
}
