package cloudfirst.packs.peer.rules.ma_org_own_test

import rego.v1

import data.cloudfirst.packs.peer.rules.ma_org_own as rule

doc(application, owner, held) := {
	"application": {"id": "paie", "business_owner": application},
	"datasets": {"dataset.paie": {"owner": owner, "held": held}},
}

test_violated_by_the_application if rule.violation == {{"params": {}}} with input as doc("none", "chef", "owned")

test_violated_by_a_dataset if rule.violation == {
	{"subject": "dataset.paie", "params": {}},
} with input as doc("chef", "none", "owned")

test_violated_when_nothing_is_said if rule.violation == {{"params": {}}} with input as {"application": {"id": "paie"}, "datasets": {}}

test_satisfied if rule.violation == set() with input as doc("chef", "chef", "owned")

test_satisfied_by_data_of_others if rule.violation == set() with input as doc("chef", "none", "read")

test_undetermined_while_the_owner_is_unknown if {
	count(rule.violation) == 1 with input as doc("none", "chef", "owned")
	rule.violation == set() with input as doc("chef", "chef", "owned")
}
