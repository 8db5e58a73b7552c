package cloudfirst.packs.ma.rules.ma_dg_04c_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_dg_04c as rule

doc(facts) := {
	"application": {
		"administration": "administration.agence",
		"flows": {"taxe": object.union({"to": "application.fisc", "data": ["register.permis"], "via": "direct"}, facts)},
	},
	"datasets": {"register.permis": {"kind": "register"}, "dataset.plans": {"kind": "dataset"}},
	"peers": {
		"application.fisc": {"administration": "administration.tresor"},
		"application.courrier": {"administration": "administration.agence"},
	},
}

found := {{"params": {"flows": ["taxe"]}}}

test_violated if rule.violation == found with input as doc({})

test_satisfied if rule.violation == set() with input as doc({"via": "gisre"})

test_not_applicable if {
	rule.applies == false with input as doc({"to": "application.courrier"})
	rule.applies == false with input as doc({"data": ["dataset.plans"]})
	rule.applies == false with input as doc({"to": "external.horodatage"})
	rule.violation == set() with input as doc({"to": "application.courrier"})
}

test_undetermined_hangs_on_the_way if {
	rule.violation == found with input as doc({"via": "other"})
	rule.violation == set() with input as doc({"via": "gisre"})
}

test_satisfied_or_not_it_applies if rule.applies == true with input as doc({})
