package cloudfirst.packs.ma.rules.ma_2492_17d_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_2492_17d as rule

doc(sensitive, target) := {
	"studies": {"e": {"target": target}},
	"datasets": {"dataset.dossiers": {"class": {"sensitive_data": sensitive}}},
}

place(country) := {"kind": "cloud", "locations": {"data": [country], "replicas": [country], "backups": [country]}}

targets := {"local": place("MA"), "ailleurs": place("FR")}

test_violated_by_a_target_abroad if rule.violation == {{"subject": "dataset.dossiers", "target": "ailleurs", "params": {"study": "e"}}}
	with input as doc(true, "target.ailleurs") with data.catalogue.targets as targets

test_satisfied if rule.violation == set() with input as doc(true, "target.local") with data.catalogue.targets as targets

test_not_applicable if rule.applies == false with input as doc(false, "target.ailleurs")

test_undetermined_hangs_on_the_place if {
	count(rule.violation) == 1 with input as doc(true, "target.t") with data.catalogue.targets as {"t": place("FR")}
	rule.violation == set() with input as doc(true, "target.t") with data.catalogue.targets as {"t": place("MA")}
}

test_satisfied_outside_a_cloud if rule.violation == set() with input as doc(true, "target.ailleurs")
	with data.catalogue.targets as {"ailleurs": object.union(place("FR"), {"kind": "colocation"})}

test_violated_for_sensitive_data_only if {
	both := object.union(doc(true, "target.ailleurs"), {"datasets": {"dataset.plans": {"class": {"sensitive_data": false}}}})
	violations := rule.violation with input as both with data.catalogue.targets as targets
	{v.subject | some v in violations} == {"dataset.dossiers"}
}
