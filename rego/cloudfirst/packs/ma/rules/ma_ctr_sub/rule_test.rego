package cloudfirst.packs.ma.rules.ma_ctr_sub_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_ctr_sub as rule

doc(sensitive) := {"datasets": {"dataset.d": {"class": {"sensitive_data": sensitive}}}}

on(kind, contract) := {"t": {"kind": kind, "contract": contract}}

full := {"clauses": ["security", "subcontractors"], "subcontractor_notice": true}

missing := {x.params.missing | some x in rule.violation}

test_violated_without_list if missing == {"subcontractors"} with input as doc(true)
	with data.catalogue.targets as on("cloud", object.union(full, {"clauses": ["security"]}))

test_violated_without_notice if missing == {"subcontractor_notice"} with input as doc(true)
	with data.catalogue.targets as on("cloud", object.union(full, {"subcontractor_notice": false}))

test_violated_without_contract if count(missing) == 2 with input as doc(true) with data.catalogue.targets as on("cloud", null)

test_satisfied if rule.violation == set() with input as doc(true) with data.catalogue.targets as on("cloud", full)

test_satisfied_on_own_premises if rule.violation == set() with input as doc(true) with data.catalogue.targets as on("own_premises", null)

test_not_applicable if rule.applies == false with input as doc(false)

test_undetermined_while_the_notice_is_unknown if {
	missing == {"subcontractor_notice"} with input as doc(true) with data.catalogue.targets as on("cloud", {"clauses": ["subcontractors"]})
	rule.violation == set() with input as doc(true) with data.catalogue.targets as on("cloud", full)
}
