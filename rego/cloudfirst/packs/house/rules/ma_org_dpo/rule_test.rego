package cloudfirst.packs.house.rules.ma_org_dpo_test

import rego.v1

import data.cloudfirst.packs.house.rules.ma_org_dpo as rule

doc(contact) := {"administration": {"data_protection_contact": contact}}

test_violated if rule.violation == {{"params": {}}} with input as doc(false)

test_violated_when_it_does_not_apply if rule.violation == {{"params": {}}} with input as {"administration": {}}

test_satisfied if rule.violation == set() with input as doc(true)

test_undetermined_while_nobody_was_asked if {
	count(rule.violation) == 1 with input as doc(false)
	rule.violation == set() with input as doc(true)
}
