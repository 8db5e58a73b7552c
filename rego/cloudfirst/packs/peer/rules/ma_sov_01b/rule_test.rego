package cloudfirst.packs.peer.rules.ma_sov_01b_test

import rego.v1

import data.cloudfirst.packs.peer.rules.ma_sov_01b as rule

doc(confidentiality, integrity) := {"datasets": {"dataset.d": {"class": {
	"confidentiality": confidentiality, "integrity": integrity, "availability": 0,
}}}}

on(country) := {"t": {"parent_country": country, "exposed_laws": []}}

found := {{"subject": "dataset.d", "target": "t", "params": {"level": 4}}}

test_violated if {
	rule.violation == found with input as doc(4, 0) with data.catalogue.targets as on("US")
	rule.violation == found with input as doc(0, 4) with data.catalogue.targets as on("US")
}

test_satisfied if rule.violation == set() with input as doc(4, 0) with data.catalogue.targets as on("MA")

test_not_applicable if rule.applies == false with input as doc(3, 3)

test_undetermined_country_decides if {
	rule.violation == set() with input as doc(4, 0) with data.catalogue.targets as on("EH")
	rule.violation == found with input as doc(4, 0) with data.catalogue.targets as on("FR")
}

test_violated_for_the_data_so_rated_only if {
	both := object.union(doc(4, 0), {"datasets": {"dataset.e": {"class": {"confidentiality": 2, "integrity": 2, "availability": 2}}}})
	rule.violation == found with input as both with data.catalogue.targets as on("US")
}
