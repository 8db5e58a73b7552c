package cloudfirst.packs.ma.rules.ma_2492_16a_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_2492_16a as rule

doc(sensitive) := {"application": {"class": {"sensitive_system": sensitive}}, "datasets": {}}

on(kind, exit) := {"t": {"kind": kind, "contract": {"exit": exit}}}

full := {"format": "exports SQL", "delay": 5184000, "assistance": true}

missing := {x.params.missing | some x in rule.violation}

test_violated_for_each_missing_fact if missing == {"exit.format", "exit.assistance"} with input as doc(true)
	with data.catalogue.targets as on("cloud", {"format": "none", "delay": 5184000, "assistance": false})

test_violated_without_contract if count(missing) == 3 with input as doc(true)
	with data.catalogue.targets as {"t": {"kind": "state_cloud", "contract": null}}

test_satisfied if rule.violation == set() with input as doc(true) with data.catalogue.targets as on("cloud", full)

test_satisfied_in_colocation_which_is_no_cloud if rule.violation == set() with input as doc(true)
	with data.catalogue.targets as on("colocation", {})

test_not_applicable if rule.applies == false with input as doc(false)

test_undetermined_while_the_delay_is_unknown if {
	missing == {"exit.delay"} with input as doc(true) with data.catalogue.targets as on("cloud", object.remove(full, ["delay"]))
	rule.violation == set() with input as doc(true) with data.catalogue.targets as on("cloud", full)
}
