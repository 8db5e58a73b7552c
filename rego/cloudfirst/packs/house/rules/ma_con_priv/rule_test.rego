package cloudfirst.packs.house.rules.ma_con_priv_test

import rego.v1

import data.cloudfirst.packs.house.rules.ma_con_priv as rule

doc(kind, encrypted) := {
	"as_of": "2026-10-31",
	"application": {"class": {"sensitive_system": true}},
	"sites": {"site.a": {"links": {"l": {"kind": kind, "encrypted": encrypted}}}},
}

found := {{"params": {"site": "site.a"}}}

test_violated if {
	rule.violation == found with input as doc("internet", true)
	rule.violation == found with input as doc("vpn", false)
}

test_satisfied if {
	rule.violation == set() with input as doc("mpls", false)
	rule.violation == set() with input as doc("vpn", true)
}

test_not_applicable if rule.applies == false with input as {"application": {"class": {"sensitive_system": false}}}

test_undetermined_encryption_decides if {
	rule.violation == found with input as doc("vpn", false)
	rule.violation == set() with input as doc("vpn", true)
}

test_violated_while_the_link_is_to_come if rule.violation == found with input as json.patch(
	doc("mpls", false),
	[{"op": "add", "path": "/sites/site.a/links/l/available", "value": "2026-11-01"}],
)
