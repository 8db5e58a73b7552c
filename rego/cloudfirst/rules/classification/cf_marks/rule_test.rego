package cloudfirst.rules.classification.cf_marks_test

import rego.v1

import data.cloudfirst.rules.classification.cf_marks as rule

marks(personal) := raised if {
	raised := {c.at_least | some c in rule.classify; c.component == "personal"} with input as {"dataset": {"personal": personal}}
}

test_raised_to_personal_by_each_mark if {
	marks(["national_id"]) == {"personal", "national_id"}
	marks(["offences", "sensitive"]) == {"personal", "offences", "sensitive"}
}

test_raised_to_sensitive_by_health_and_genetic if {
	marks(["health"]) == {"personal", "health", "sensitive"}
	marks(["genetic"]) == {"personal", "genetic", "sensitive"}
}

test_satisfied_by_none if marks([]) == set()

test_satisfied_by_an_application if rule.classify == set() with input as {"application": {"name": "Paie"}}

test_undetermined_while_the_list_is_unknown if {
	"sensitive" in marks(["health"])
	not "sensitive" in marks(["personal"])
}
