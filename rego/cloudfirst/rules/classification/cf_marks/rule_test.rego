package cloudfirst.rules.classification.cf_marks_test

import rego.v1

import data.cloudfirst.rules.classification.cf_marks as rule

marks(personal) := raised if {
	raised := {c.at_least | some c in rule.classify; c.component == "personal"} with input as {"dataset": {"personal": personal}}
}

test_each_mark_is_personal if {
	marks(["national_id"]) == {"personal", "national_id"}
	marks(["offences", "sensitive"]) == {"personal", "offences", "sensitive"}
}

test_health_and_genetic_are_sensitive if {
	marks(["health"]) == {"personal", "health", "sensitive"}
	marks(["genetic"]) == {"personal", "genetic", "sensitive"}
}

test_none if marks([]) == set()

test_not_applicable_to_an_application if rule.classify == set() with input as {"application": {"name": "Paie"}}
