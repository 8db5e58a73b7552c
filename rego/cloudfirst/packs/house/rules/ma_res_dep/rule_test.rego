package cloudfirst.packs.house.rules.ma_res_dep_test

import rego.v1

import data.cloudfirst.packs.house.rules.ma_res_dep as rule

doc(mode, if_broken, availability) := {
	"application": {
		"id": "p", "availability": 99.5,
		"flows": {"f": {"to": "application.q", "mode": mode, "if_broken": if_broken}},
	},
	"peers": {"application.q": {"availability": availability}},
}

test_violated if {
	rule.violation == {{"subject": "application.q", "params": {"need": 99.5, "has": 99}}} with input as doc("sync", "stops", 99)
}

test_satisfied if {
	rule.violation == set() with input as doc("sync", "stops", 99.5)
	rule.violation == set() with input as doc("sync", "degrades", 95)
	rule.violation == set() with input as doc("batch", "stops", 95)
}

test_satisfied_outside_the_inventory if rule.violation == set() with input as object.union(doc("sync", "stops", 95), {"peers": null})

test_undetermined_until_availability_is_known if {
	count(rule.violation) == 1 with input as doc("sync", "stops", 90)
	count(rule.violation) == 0 with input as doc("sync", "stops", 99.9)
}
