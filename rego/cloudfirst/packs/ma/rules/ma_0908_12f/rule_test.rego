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

test_violated_for_personal_data_only if {
	plans := {"purposes": ["counter"], "class": {"marks": {"personal": false}}}
	both := object.union(doc(true, {"authorisation": "none"}, ["register.s"]), {"datasets": {"dataset.plans": plans}})
	carrying := json.patch(both, [{"op": "add", "path": "/application/flows/f/data/-", "value": "dataset.plans"}])
	rule.violation == found with input as carrying
}

test_satisfied_for_data_the_flow_does_not_carry if rule.violation == set() with input as json.patch(
	doc(true, {"authorisation": "none"}, ["register.s"]),
	[{"op": "replace", "path": "/application/flows/f/data", "value": []}],
)

test_satisfied_under_special_legislation if rule.violation == set() with input as object.union(
	doc(true, {"authorisation": "none"}, ["register.s"]),
	{"datasets": {"register.r": {"special_legislation": "loi fictive"}}},
)

test_satisfied_anonymous if rule.violation == set() with input as doc(
	true,
	{"transforms": {"x": {"kind": "anonymise", "evidence": "source.a", "expires": "2027-01-01"}}},
	["register.s"],
)

test_not_applicable_without_peers if rule.applies == false with input as json.patch(doc(true, {}, []), [{"op": "replace", "path": "/peers", "value": {}}])
