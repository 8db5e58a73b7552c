package cloudfirst.packs.house.rules.ma_mat_regb_test

import rego.v1

import data.cloudfirst.packs.house.rules.ma_mat_regb as rule

full := {
	"impact": {"confidentiality": 1, "integrity": 2, "availability": 1},
	"legal_basis": "texte fictif", "owner": "chef de service", "steward": "administration.agence",
	"dictionary": true, "key": "sector_identifier", "authoritative": true, "access_log": true, "copies": [],
	"quality": {"completeness": 97, "uniqueness": 99, "timeliness": 95, "measured_on": "2026-03-01"},
}

doc(facts) := {"as_of": "2026-10-31", "register": object.union(full, facts)}

lacking(level, criteria) := {{"params": {"level": level, "criteria": criteria}}}

test_violated if {
	rule.violation == lacking(3, ["dictionary", "identifier"]) with input as doc({"dictionary": false, "key": "national_id"})
	rule.violation == lacking(4, ["no_copies"]) with input as doc({"copies": ["dataset.copie"]})
	rule.violation == lacking(1, ["rated"]) with input as {"as_of": "2026-10-31", "register": {}}
}

test_violated_by_the_lowest_level_only if rule.violation == lacking(2, ["owner"]) with input as doc({
	"owner": "none",
	"dictionary": false, "access_log": false,
})

test_satisfied_at_the_top if rule.violation == set() with input as doc({})

test_undetermined_hangs_on_the_owner if {
	rule.violation == lacking(2, ["owner"]) with input as doc({"owner": "none"})
	rule.violation == set() with input as doc({"owner": "chef de service"})
}
