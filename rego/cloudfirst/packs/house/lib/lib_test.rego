package cloudfirst.packs.house.lib_test

import rego.v1

import data.cloudfirst.packs.house.lib as house

rated := {"impact": {"confidentiality": 1, "integrity": 1, "availability": 0}}

founded := object.union(rated, {"legal_basis": "texte fictif", "owner": "chef de service", "steward": "administration.agence"})

test_reached_needs_the_levels_below if {
	house.reached(rated, 1)
	not house.reached(rated, 2)
	house.reached(founded, 2)
	not house.reached(object.remove(founded, ["impact"]), 2)
	not house.reached(founded, 3)
}

test_every_criterion_of_the_data_is_known if {
	full := object.union(founded, {
		"dictionary": true, "key": "own_number", "authoritative": true, "access_log": true, "copies": [],
		"quality": {"completeness": 100, "uniqueness": 100, "timeliness": 100, "measured_on": "2026-10-01"},
	})
	house.reached(full, 4) with input as {"as_of": "2026-10-31"}
	not house.reached(full, 4) with input as {"as_of": "2026-09-30"}
}
