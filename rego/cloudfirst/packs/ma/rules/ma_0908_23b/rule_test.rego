package cloudfirst.packs.ma.rules.ma_0908_23b_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0908_23b as rule

doc(personal, flow) := {
	"application": {"flows": {"f": object.union({"mode": "sync", "data": ["register.r"]}, flow)}},
	"datasets": {"register.r": {"class": {"marks": {"personal": personal}}}},
}

found := {{"subject": "register.r", "params": {"flow": "f"}}}

test_violated if rule.violation == found with input as doc(true, {"encrypted": false})

test_satisfied if rule.violation == set() with input as doc(true, {"encrypted": true})

test_satisfied_by_hand if rule.violation == set() with input as doc(true, {"encrypted": false, "mode": "manual"})

test_satisfied_other_data if rule.violation == set() with input as doc(true, {"encrypted": false, "data": []})

test_not_applicable if rule.applies == false with input as doc(false, {"encrypted": false})

test_undetermined_encryption_decides if {
	rule.violation == set() with input as doc(true, {"encrypted": true})
	rule.violation == found with input as doc(true, {"encrypted": false})
}

test_violated_for_personal_data_only if {
	plans := {"purposes": ["counter"], "class": {"marks": {"personal": false}}}
	both := object.union(doc(true, {"encrypted": false}), {"datasets": {"dataset.plans": plans}})
	carrying := json.patch(both, [{"op": "add", "path": "/application/flows/f/data/-", "value": "dataset.plans"}])
	rule.violation == found with input as carrying
}

test_satisfied_for_data_the_flow_does_not_carry if rule.violation == set() with input as json.patch(
	doc(true, {"encrypted": false}),
	[{"op": "replace", "path": "/application/flows/f/data", "value": []}],
)
