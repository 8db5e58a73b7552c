package cloudfirst.packs.ma.offer_test

import rego.v1

import data.cloudfirst.packs.ma.offer

level(t, component) := levels if {
	levels := [o.level | some o in offer.offer; o.component == component] with data.catalogue.targets as {"t": t}
		with input.as_of as "2026-10-31"
}

national := {
	"kind": "cloud", "model": "iaas", "key_custody": "customer", "foreign_control": "none",
	"locations": {"data": ["MA"], "replicas": ["MA-12"], "backups": ["EH"]},
	"operations": ["MA"], "support": [],
	"qualification": {"level": 2, "services": ["iaas", "paas"], "status": "valid", "valid_from": "2026-01-15", "valid_to": "2030-01-14"},
}

test_all_components_of_a_qualified_national_offer if {
	level(national, "location") == ["morocco"]
	level(national, "operations") == ["morocco"]
	level(national, "qualification") == ["2"]
	level(national, "key_custody") == ["customer"]
	level(national, "foreign_control") == ["none"]
}

test_location_is_the_lowest_of_data_replicas_and_backups if {
	level(object.union(national, {"locations": {"backups": ["FR"]}}), "location") == ["adequate"]
	level(object.union(national, {"locations": {"replicas": ["MA", "US"]}}), "location") == ["any"]
	level(object.union(national, {"locations": {"data": []}}), "location") == ["any"]
}

test_operations if {
	level(object.union(national, {"support": ["IN"]}), "operations") == ["disclosed"]
	level(object.union(national, {"operations": ["MA", "FR"]}), "operations") == ["disclosed"]
	level(object.union(national, {"operations": []}), "operations") == ["any"]
	level(object.remove(national, ["support"]), "operations") == ["any"]
}

test_qualification_that_does_not_count if {
	level(object.union(national, {"qualification": null}), "qualification") == ["0"]
	level(object.union(national, {"qualification": {"level": 0}}), "qualification") == ["0"]
	level(object.union(national, {"qualification": {"valid_to": "2026-10-30"}}), "qualification") == ["0"]
	level(object.union(national, {"qualification": {"status": "withdrawn"}}), "qualification") == ["0"]
	level(object.union(national, {"model": "saas"}), "qualification") == ["0"]
}

test_state_cloud_has_no_exemption if level(
	object.union(national, {"kind": "state_cloud", "qualification": null}),
	"qualification",
) == ["0"]

test_qualification_does_not_apply_outside_the_cloud if {
	level(object.union(national, {"kind": "own_premises"}), "qualification") == []
	level(object.union(national, {"kind": "colocation"}), "qualification") == []
}
