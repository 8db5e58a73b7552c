package cloudfirst.packs.house.rules.pf_backend_test

import rego.v1

import data.cloudfirst.packs.house.rules.pf_backend as rule

doc(standing) := {"portfolio": {"eservices": {"permis": {"standing": standing}}}}

test_violated if rule.violation == {{"subject": "eservice.permis", "params": {"standing": "denied"}}} with input as doc("denied")

test_violated_when_nobody_can_say if rule.violation != set() with input as doc("undetermined")

test_satisfied if {
	rule.violation == set() with input as doc("eligible")
	rule.violation == set() with input as doc("conditional")
}

test_undetermined_standing_decides if {
	rule.violation != set() with input as doc("denied")
	rule.violation == set() with input as doc("eligible")
}
