package cloudfirst.packs.peer.rules.ma_rev_test_test

import rego.v1

import data.cloudfirst.packs.peer.rules.ma_rev_test as rule

doc(sensitive) := {"as_of": "2026-10-31", "application": {"class": {"sensitive_system": sensitive}}}

on(kind, contract) := {"t": {"kind": kind, "contract": contract}}

full := {"start": "2023-01-01", "exit": {"cost": 250000, "owner": "production", "tested_on": "2024-10-31"}}

missing := {x.params.missing | some x in rule.violation}

test_violated_when_the_rehearsal_is_old if missing == {"exit.tested_on"} with input as doc(true)
	with data.catalogue.targets as on("cloud", object.union(full, {"exit": {"tested_on": "2024-10-30"}}))

test_violated_when_the_rehearsal_is_still_to_come if missing == {"exit.tested_on"} with input as doc(true)
	with data.catalogue.targets as on("cloud", object.union(full, {"exit": {"tested_on": "2026-11-01"}}))

test_violated_without_contract if missing == {"exit.cost", "exit.owner", "exit.tested_on"} with input as doc(true)
	with data.catalogue.targets as on("colocation", null)

test_satisfied if rule.violation == set() with input as doc(true) with data.catalogue.targets as on("cloud", full)

test_satisfied_by_a_young_contract if rule.violation == set() with input as doc(true)
	with data.catalogue.targets as on("cloud", {"start": "2026-01-01", "exit": {"cost": 0, "owner": "production"}})

test_satisfied_on_own_premises if rule.violation == set() with input as doc(true) with data.catalogue.targets as on("own_premises", null)

test_not_applicable if rule.applies == false with input as doc(false)

test_undetermined_while_the_owner_is_unknown if {
	missing == {"exit.owner"} with input as doc(true)
		with data.catalogue.targets as on("cloud", object.union(full, {"exit": {"owner": "none"}}))
	rule.violation == set() with input as doc(true) with data.catalogue.targets as on("cloud", full)
}
