package cloudfirst.packs.ma.lib_test

import rego.v1

import data.cloudfirst.packs.ma.lib

place(data_in, replicas, backups) := {"locations": {"data": data_in, "replicas": replicas, "backups": backups}}

test_territory_codes if {
	lib.in_morocco(place(["MA"], ["EH"], ["MA-11", "MA-12"]))
	lib.in_morocco(place(["MA"], [], []))
	not lib.in_morocco(place(["MA"], ["MA"], ["FR"]))
	not lib.in_morocco(place([], [], []))
}

test_adequate if {
	lib.adequate(place(["FR"], ["MA"], ["CA"]))
	not lib.adequate(place(["FR"], ["US"], []))
	not lib.adequate(place([], [], []))
}

test_norway_is_a_country_not_a_boolean if lib.listed(["NO"])

full := {"model": "iaas", "qualification": {"level": 2, "services": ["iaas"], "status": "valid", "valid_from": "2026-01-15", "valid_to": "2030-01-14"}}

test_qualified if {
	lib.qualified(full) with input.as_of as "2030-01-14"
	not lib.qualified(full) with input.as_of as "2030-01-15"
	lib.qualified(full) with input.as_of as "2026-01-15"
	not lib.qualified(full) with input.as_of as "2026-01-14"
	not lib.qualified(object.union(full, {"model": "paas"})) with input.as_of as "2026-10-31"
	not lib.qualified(object.union(full, {"qualification": {"status": "suspended"}})) with input.as_of as "2026-10-31"
	not lib.qualified({"model": "iaas", "qualification": null}) with input.as_of as "2026-10-31"
}

health(use, personal, genetic) := {
	"personal": personal, "health_use": use,
	"class": {"marks": {
		"personal": true, "sensitive": true, "health": true,
		"genetic": genetic, "offences": false, "national_id": false,
	}},
}

test_health_for_care_is_declared if {
	lib.declared_health(health("care", ["health"], false))
	lib.declared_health(health("beneficiaries", ["personal", "health"], false))
	not lib.declared_health(health("other", ["health"], false))
	not lib.declared_health(health("care", ["health", "sensitive"], false))
	not lib.declared_health(health("care", ["health", "genetic"], true))
	not lib.authorisation_due(health("care", ["health"], false))
	lib.authorisation_due(health("other", ["health"], false))
}

plain(facts, marks) := object.union(
	{"personal": ["personal"], "class": {"marks": object.union(
		{
			"personal": true, "sensitive": false, "health": false,
			"genetic": false, "offences": false, "national_id": false,
		},
		marks,
	)}},
	facts,
)

test_formality if {
	lib.formality(plain({"declaration": "D-1"}, {}))
	lib.formality(plain({"authorisation": "A-1"}, {"national_id": true}))
	lib.formality(plain({"authorised_by_law": "loi fictive"}, {"sensitive": true}))
	not lib.formality(plain({"declaration": "none"}, {}))
	not lib.formality(plain({"declaration": "D-1"}, {"national_id": true}))
	not lib.formality(plain({"authorised_by_law": "loi fictive"}, {"sensitive": true, "offences": true}))
	not lib.formality(plain({"authorised_by_law": "loi fictive"}, {"national_id": true}))
}

study := {
	"justification": true, "rights": true, "guarantees": true, "location": true,
	"reversibility": true, "disclosure": true, "legal_regime": true, "date": "2026-05-04",
}

test_study if {
	lib.complete(study) with input.as_of as "2026-10-31"
	not lib.complete(study) with input.as_of as "2026-05-03"
	not lib.complete(object.union(study, {"disclosure": false})) with input.as_of as "2026-10-31"
}

test_market if {
	lib.no_equivalent with input as {"as_of": "2026-10-31", "market_checks": {"m": {"equivalent_exists": false, "date": "2026-04-01"}}}
	not lib.no_equivalent with input as {"as_of": "2026-10-31", "market_checks": {}}
	not lib.no_equivalent with input as {
		"as_of": "2026-10-31",
		"market_checks": {
			"m": {"equivalent_exists": false, "date": "2026-04-01"},
			"n": {"equivalent_exists": true, "date": "2026-09-01"},
		},
	}
}

test_market_check_speaks_until_its_turn if {
	check := {"equivalent_exists": false, "date": "2026-04-01", "check_every": 30 * 86400}
	lib.repeat_by(check) == "2026-05-01"
	lib.current(check) with input.as_of as "2026-05-01"
	not lib.current(check) with input.as_of as "2026-05-02"
	not lib.current(check) with input.as_of as "2026-03-31"
	lib.current(object.remove(check, ["check_every"])) with input.as_of as "2036-05-01"
}

test_countries if {
	lib.countries({"support": ["IN"]}, "support") == ["IN"]
	lib.countries({"locations": {"keys": []}}, "keys") == []
	not lib.countries({"locations": {"keys": []}}, "dumps")
}

test_transferable if {
	transfer := {"transfer_basis": "contract", "transfer_reference": "F118 fictif", "declaration": "D-1"}
	lib.transferable(plain(transfer, {}))
	not lib.transferable(plain(object.union(transfer, {"transfer_basis": "none"}), {}))
	not lib.transferable(plain(object.union(transfer, {"declaration": "none"}), {}))
}

test_flow if {
	lib.flow_authorised({"authorisation": "A-1"})
	not lib.flow_authorised({"authorisation": "none"})
	proof := {"kind": "anonymise", "evidence": "source.a", "expires": "2026-10-31"}
	lib.anonymised({"transforms": {"x": proof}}) with input.as_of as "2026-10-31"
	not lib.anonymised({"transforms": {"x": proof}}) with input.as_of as "2026-11-01"
	not lib.anonymised({"transforms": {"x": object.union(proof, {"kind": "minimise"})}}) with input.as_of as "2026-10-31"
}
