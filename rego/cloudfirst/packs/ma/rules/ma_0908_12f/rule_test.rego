package cloudfirst.packs.ma.rules.ma_0908_12f_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0908_12f as rule

doc(personal, flow, owns) := {
	"as_of": "2026-10-31",
	"application": {"flows": {"f": object.union({"to": "application.p", "data": ["register.r"], "purpose": "tax"}, flow)}},
	"peers": {"application.p": {"owns": owns}},
	"datasets": {"register.r": {"purposes": ["counter"], "class": {"marks": {"personal": personal}}}},
}

found := {{"subject": "register.r", "params": {"flow": "f", "peer": "application.p", "purpose": "tax"}}}

test_violated if rule.violation == found with input as doc(true, {"authorisation": "none"}, ["register.s"])

test_satisfied_no_file_there if rule.violation == set() with input as doc(true, {"authorisation": "none"}, [])

test_satisfied_same_purpose if rule.violation == set() with input as doc(true, {"purpose": "counter"}, ["register.s"])

test_satisfied_authorised if rule.violation == set() with input as doc(true, {"authorisation": "A-1/2026"}, ["register.s"])

test_not_applicable if rule.applies == false with input as doc(false, {}, ["register.s"])

test_undetermined_purpose_decides if {
	rule.violation == set() with input as doc(true, {"authorisation": "none", "purpose": "counter"}, ["register.s"])
	rule.violation == found with input as doc(true, {"authorisation": "none"}, ["register.s"])
}
