package cloudfirst.packs.ma.rules.ma_2492_l2a_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_2492_l2a as rule

doc(sensitive) := {"datasets": {"dataset.d": {"class": {"sensitive_data": sensitive}}}}

moroccan := {
	"kind": "cloud", "legal_form": "sarl", "qualification": {"level": 2}, "art5_exception": false,
	"ownership": {"morocco": 60, "partners_morocco": 51, "contrary_clause": false},
}

on(facts) := {"t": object.union(moroccan, facts)}

found(fact) := {{"target": "t", "params": {"fact": fact}}}

test_violated_capital if rule.violation == found("ownership.morocco") with input as doc(true)
	with data.catalogue.targets as on({"ownership": {"morocco": 50}})

test_violated_partners if rule.violation == found("ownership.partners_morocco") with input as doc(true)
	with data.catalogue.targets as on({"ownership": {"partners_morocco": 50}})

test_violated_clause if rule.violation == found("ownership.contrary_clause") with input as doc(true)
	with data.catalogue.targets as on({"ownership": {"contrary_clause": true}})

test_satisfied if rule.violation == set() with input as doc(true) with data.catalogue.targets as on({})

test_satisfied_sa_counts_capital_only if rule.violation == set() with input as doc(true)
	with data.catalogue.targets as on({"legal_form": "sa", "ownership": {"partners_morocco": 0}})

test_satisfied_exception if rule.violation == set() with input as doc(true)
	with data.catalogue.targets as on({"art5_exception": true, "ownership": {"morocco": 0, "contrary_clause": true}})

test_satisfied_level_1 if rule.violation == set() with input as doc(true)
	with data.catalogue.targets as on({"qualification": {"level": 1}, "ownership": {"morocco": 0}})

test_not_applicable if rule.applies == false with input as doc(false)

test_undetermined_exception_decides if {
	foreign := {"ownership": {"morocco": 20}}
	rule.violation == set() with input as doc(true) with data.catalogue.targets as on(object.union(foreign, {"art5_exception": true}))
	rule.violation == found("ownership.morocco") with input as doc(true) with data.catalogue.targets as on(foreign)
}

test_satisfied_outside_a_cloud if rule.violation == set() with input as doc(true)
	with data.catalogue.targets as {"t": object.union(on({"ownership": {"morocco": 50}}).t, {"kind": "colocation"})}
