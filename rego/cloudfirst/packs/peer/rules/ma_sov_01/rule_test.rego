package cloudfirst.packs.peer.rules.ma_sov_01_test

import rego.v1

import data.cloudfirst.packs.peer.rules.ma_sov_01 as rule

doc(confidentiality) := {"application": {"class": {"confidentiality": confidentiality}}}

on(country, laws) := {"t": {"parent_country": country, "exposed_laws": laws}}

found := {{"target": "t", "params": {}}}

test_violated if {
	rule.violation == found with input as doc(1) with data.catalogue.targets as on("US", [])
	rule.violation == found with input as doc(1) with data.catalogue.targets as on("MA", ["a law"])
}

test_satisfied if rule.violation == set() with input as doc(1) with data.catalogue.targets as on("MA", [])

test_satisfied_no_company if rule.violation == set() with input as doc(1) with data.catalogue.targets as {"t": {"exposed_laws": []}}

test_not_applicable if rule.applies == false with input as doc(0)

test_undetermined_country_decides if {
	rule.violation == set() with input as doc(2) with data.catalogue.targets as on("MA", [])
	rule.violation == found with input as doc(2) with data.catalogue.targets as on("FR", [])
}
