package cloudfirst.packs.ma.rules.ma_5519_08b_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_5519_08b as rule

doc(asked, steward) := {"portfolio": {
	"eservices": {"permis": {"administration": "administration.agence", "documents": asked}},
	"registers": {"register.foncier": {"steward": steward, "documents": ["certificat"]}},
}}

found := {{"subject": "eservice.permis", "params": {"document": "certificat", "register": "register.foncier"}}}

test_violated if rule.violation == found with input as doc(["certificat", "plan"], "administration.office")

test_satisfied if rule.violation == set() with input as doc(["plan"], "administration.office")

test_satisfied_by_its_own_register if rule.violation == set() with input as doc(["certificat"], "administration.agence")

test_undetermined_documents_decide if {
	rule.violation != set() with input as doc(["certificat"], "administration.office")
	rule.violation == set() with input as doc([], "administration.office")
}
