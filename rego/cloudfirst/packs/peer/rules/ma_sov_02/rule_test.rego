package cloudfirst.packs.peer.rules.ma_sov_02_test

import rego.v1

import data.cloudfirst.packs.peer.rules.ma_sov_02 as rule

doc(confidentiality, integrity) := {"datasets": {"dataset.d": {"class": {
	"confidentiality": confidentiality, "integrity": integrity, "availability": 0,
}}}}

on(kind) := {"t": {"kind": kind}}

asked(level) := {"component": "key_custody", "at_least": level, "subject": "dataset.d", "target": "t"}

test_required if {
	rule.require == {asked("customer")} with input as doc(3, 0) with data.catalogue.targets as on("cloud")
	rule.require == {asked("customer"), asked("customer_morocco")} with input as doc(0, 4) with data.catalogue.targets as on("cloud")
}

test_satisfied_own_premises if rule.require == set() with input as doc(4, 4) with data.catalogue.targets as on("own_premises")

test_not_applicable if rule.applies == false with input as doc(2, 2)

test_undetermined_rating_decides if {
	count(rule.require) == 0 with input as doc(2, 0) with data.catalogue.targets as on("cloud")
	count(rule.require) == 1 with input as doc(3, 0) with data.catalogue.targets as on("cloud")
}

test_required_for_the_data_so_rated_only if {
	both := object.union(doc(3, 0), {"datasets": {"dataset.e": {"class": {"confidentiality": 2, "integrity": 2, "availability": 2}}}})
	rule.require == {asked("customer")} with input as both with data.catalogue.targets as on("cloud")
}
