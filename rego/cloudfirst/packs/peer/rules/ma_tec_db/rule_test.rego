package cloudfirst.packs.peer.rules.ma_tec_db_test

import rego.v1

import data.cloudfirst.packs.peer.rules.ma_tec_db as rule

doc(version) := {"databases": {"database.b": {"id": "b", "engine": "PostgreSQL", "version": version}}}

on(model) := {"t": {"kind": "cloud", "model": model, "engines": ["postgresql-16", "mysql-8"]}}

found(engine) := {{"target": "t", "params": {"database": "b", "engine": engine}}}

test_violated if rule.violation == found("postgresql-9.6") with input as doc("9.6") with data.catalogue.targets as on("paas")

test_violated_longer_number if rule.violation == found("postgresql-160") with input as doc("160")
	with data.catalogue.targets as on("paas")

test_satisfied if {
	rule.violation == set() with input as doc("16") with data.catalogue.targets as on("paas")
	rule.violation == set() with input as doc("16.3") with data.catalogue.targets as on("paas")
}

test_satisfied_infrastructure if rule.violation == set() with input as doc("9.6") with data.catalogue.targets as on("iaas")

test_undetermined_version_decides if {
	rule.violation == found("postgresql-12") with input as doc("12") with data.catalogue.targets as on("paas")
	rule.violation == set() with input as doc("16") with data.catalogue.targets as on("paas")
}

test_satisfied_outside_a_cloud if rule.violation == set() with input as doc("9.6")
	with data.catalogue.targets as {"t": object.union(on("paas").t, {"kind": "colocation"})}
