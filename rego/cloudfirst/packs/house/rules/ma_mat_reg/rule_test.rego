package cloudfirst.packs.house.rules.ma_mat_reg_test

import rego.v1

import data.cloudfirst.packs.house.rules.ma_mat_reg as rule

full := {
	"impact": {"confidentiality": 1, "integrity": 2, "availability": 1},
	"legal_basis": "texte fictif", "owner": "chef de service", "steward": "administration.agence",
	"dictionary": true, "key": "sector_identifier", "authoritative": true, "access_log": true, "copies": [],
	"quality": {"completeness": 97, "uniqueness": 99, "timeliness": 95, "measured_on": "2026-03-01"},
}

doc(facts) := {"as_of": "2026-10-31", "register": object.union(full, facts)}

levels := {r.level | some r in rule.reaches}

test_reached_all if levels == {1, 2, 3, 4} with input as doc({})

test_reached_scale if {r.scale | some r in rule.reaches} == {"register_governance"} with input as doc({})

test_reached_not if {
	levels == {1, 3, 4} with input as doc({"owner": "none"})
	levels == {1, 2, 4} with input as doc({"key": "national_id"})
	levels == {1, 2, 4} with input as doc({"quality": {"completeness": 50}})
	levels == {1, 2, 4} with input as doc({"quality": {"measured_on": "2024-01-01"}})
	levels == {1, 2, 3} with input as doc({"copies": ["dataset.copie"]})
	levels == {1, 2, 3} with input as doc({"access_log": false})
	levels == set() with input as {"as_of": "2026-10-31", "register": {}}
}

test_satisfied_by_the_thresholds_themselves if 3 in levels with input as doc({"quality": {
	"completeness": 90, "uniqueness": 95, "timeliness": 80,
	"measured_on": "2025-10-31",
}})

test_undetermined_hangs_on_the_dictionary if {
	3 in levels with input as doc({"dictionary": true})
	not 3 in levels with input as doc({"dictionary": false})
}
