package cloudfirst.packs.ma.rules.ma_5519_08_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_5519_08 as rule

doc(documents) := {
	"eservices": {"permis": {"documents": ["certificat de propriété", "plan"]}},
	"datasets": {"register.foncier": {"held": "read", "documents": documents}},
}

found := {{"params": {"eservice": "permis", "document": "certificat de propriété", "register": "register.foncier"}}}

test_violated if rule.violation == found with input as doc(["certificat de propriété"])

test_satisfied if rule.violation == set() with input as doc(["acte de naissance"])

test_satisfied_or_not_it_applies if rule.applies == true with input as doc(["certificat de propriété"])

test_not_applicable if rule.applies == false with input as {"eservices": {}, "datasets": {}}

test_undetermined_documents_decide if {
	rule.violation == found with input as doc(["certificat de propriété"])
	rule.violation == set() with input as doc([])
}
