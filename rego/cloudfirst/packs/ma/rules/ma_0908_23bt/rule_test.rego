package cloudfirst.packs.ma.rules.ma_0908_23bt_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0908_23bt as rule

doc(personal, flow) := {
	"application": {"flows": {"f": object.union({"mode": "sync", "data": ["register.r"]}, flow)}},
	"datasets": {"register.r": {"class": {"marks": {"personal": personal}}}},
}

found := {{"subject": "register.r", "params": {"flow": "f", "tls": "1.1"}}}

test_violated if rule.violation == found with input as doc(true, {"tls": "1.1"})

test_satisfied if rule.violation == set() with input as doc(true, {"tls": "1.2"})

test_satisfied_not_tls if rule.violation == set() with input as doc(true, {"protocol": "ipsec"})

test_not_applicable if rule.applies == false with input as doc(false, {"tls": "1.0"})

test_undetermined_version_decides if {
	rule.violation == set() with input as doc(true, {"tls": "1.3"})
	rule.violation == found with input as doc(true, {"tls": "1.1"})
}

test_violated_for_personal_data_only if {
	plans := {"purposes": ["counter"], "class": {"marks": {"personal": false}}}
	both := object.union(doc(true, {"tls": "1.1"}), {"datasets": {"dataset.plans": plans}})
	carrying := json.patch(both, [{"op": "add", "path": "/application/flows/f/data/-", "value": "dataset.plans"}])
	rule.violation == found with input as carrying
}

test_satisfied_for_data_the_flow_does_not_carry if rule.violation == set() with input as json.patch(
	doc(true, {"tls": "1.1"}),
	[{"op": "replace", "path": "/application/flows/f/data", "value": []}],
)
