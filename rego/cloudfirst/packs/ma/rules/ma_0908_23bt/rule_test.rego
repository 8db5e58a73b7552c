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
