package cloudfirst.packs.ma.rules.ma_0908_12b_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0908_12b as rule

doc(personal, flow) := {
	"as_of": "2026-10-31",
	"application": {"flows": {"f": object.union({"data": ["register.r"], "purpose": "statistics"}, flow)}},
	"datasets": {"register.r": {"purposes": ["counter"], "class": {"marks": {"personal": personal}}}},
}

found := {{"subject": "register.r", "params": {"flow": "f", "purpose": "statistics"}}}

test_violated if rule.violation == found with input as doc(true, {"authorisation": "none"})

test_violated_unproven_anonymity if rule.violation == found with input as doc(true, {"transforms": {"x": {"kind": "anonymise"}}})

test_satisfied_same_purpose if rule.violation == set() with input as doc(true, {"purpose": "counter"})

test_satisfied_authorised if rule.violation == set() with input as doc(true, {"authorisation": "A-1/2026"})

test_satisfied_anonymous if rule.violation == set() with input as doc(
	true,
	{"transforms": {"x": {"kind": "anonymise", "evidence": "source.a", "expires": "2027-01-01"}}},
)

test_not_applicable if rule.applies == false with input as doc(false, {})

test_undetermined_authorisation_decides if {
	rule.violation == set() with input as doc(true, {"authorisation": "A-1/2026"})
	rule.violation == found with input as doc(true, {"authorisation": "none"})
}

test_violated_for_personal_data_only if {
	plans := {"purposes": ["counter"], "class": {"marks": {"personal": false}}}
	both := object.union(doc(true, {"authorisation": "none"}), {"datasets": {"dataset.plans": plans}})
	carrying := json.patch(both, [{"op": "add", "path": "/application/flows/f/data/-", "value": "dataset.plans"}])
	rule.violation == found with input as carrying
}

test_satisfied_for_data_the_flow_does_not_carry if rule.violation == set() with input as json.patch(
	doc(true, {"authorisation": "none"}),
	[{"op": "replace", "path": "/application/flows/f/data", "value": []}],
)

test_satisfied_under_special_legislation if rule.violation == set() with input as object.union(
	doc(true, {"authorisation": "none"}),
	{"datasets": {"register.r": {"special_legislation": "loi fictive"}}},
)

test_not_applicable_without_flows if rule.applies == false with input as json.patch(doc(true, {}), [{"op": "remove", "path": "/application/flows/f"}])
