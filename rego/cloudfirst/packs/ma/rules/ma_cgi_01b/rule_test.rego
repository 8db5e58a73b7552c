package cloudfirst.packs.ma.rules.ma_cgi_01b_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_cgi_01b as rule

doc(exposure, standard, documented) := {"application": {"services": {"api": {
	"exposure": exposure,
	"standard": standard,
	"documented": documented,
}}}}

found(missing) := {{"params": {"service": "api", "missing": missing}}}

test_violated if {
	rule.violation == found(["standard"]) with input as doc("administrations", "none", true)
	rule.violation == found(["documented"]) with input as doc("administrations", "REST, OpenAPI 3", false)
}

test_violated_standard_does_not_apply if rule.violation == found(["standard"])
	with input as {"application": {"services": {"api": {"exposure": "administrations", "documented": true}}}}

test_satisfied if rule.violation == set() with input as doc("administrations", "REST, OpenAPI 3", true)

test_satisfied_or_not_it_applies if rule.applies == true with input as doc("administrations", "none", true)

test_not_applicable if {
	rule.applies == false with input as doc("internet", "none", false)
	rule.violation == set() with input as doc("internet", "none", false)
}

test_undetermined_documentation_decides if {
	count(rule.violation) == 1 with input as doc("administrations", "SOAP 1.2", false)
	rule.violation == set() with input as doc("administrations", "SOAP 1.2", true)
}
