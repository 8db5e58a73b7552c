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

# What each level asks is said whole; what the register meets and lacks share it out between them.
words(elements, level) := {e.criterion | some e in elements; e.scale == "register_governance"; e.level == level}

test_reached_or_not_it_says_what_each_level_asks if {
	asked := rule.asks with input as doc({})
	words(asked, 1) == {"rated"}
	words(asked, 2) == {"legal_basis", "owner", "steward"}
	words(asked, 3) == {"dictionary", "identifier", "quality"}
	words(asked, 4) == {"authoritative", "access_log", "no_copies"}
	{"scale": "register_governance", "level": 4, "criterion": "no_copies", "facts": ["copies"]} in asked
}

test_reached_or_not_it_says_what_is_met_and_what_is_lacking if {
	met := rule.meets with input as doc({"owner": "none", "copies": ["dataset.copie"]})
	lacking := rule.lacks with input as doc({"owner": "none", "copies": ["dataset.copie"]})
	words(met, 1) == {"rated"}
	words(met, 2) == {"legal_basis", "steward"}
	words(met, 4) == {"authoritative", "access_log"}
	words(lacking, 1) == set()
	words(lacking, 2) == {"owner"}
	words(lacking, 4) == {"no_copies"}
}

test_reached_no_more_by_a_measurement_to_come if levels == {1, 2, 4} with input as doc({"quality": {"measured_on": "2026-11-01"}})
