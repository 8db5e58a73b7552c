package cloudfirst.packs.eu_csf.rules.eu_csf_gate1_test

import rego.v1

import data.cloudfirst.packs.eu_csf.rules.eu_csf_gate1 as rule

doc(impact) := {"application": {"class": {"confidentiality": impact, "integrity": 0, "availability": 0}}}

target(kind, level) := {"t": {"kind": kind, "foreign_control": "none", "sovereignty": {"strategic": level}}}

test_violated if rule.violation == {{"target": "t", "params": {"seal": 1, "minimum": 2}}} with input as doc(3)
	with data.catalogue.targets as target("cloud", 1)

test_satisfied if rule.violation == set() with input as doc(3) with data.catalogue.targets as target("cloud", 2)

test_satisfied_by_own_premises if rule.violation == set() with input as doc(4) with data.catalogue.targets as target("own_premises", 0)

test_not_applicable if rule.applies == false with input as doc(1)

test_undetermined_level_decides if {
	rule.violation == set() with input as doc(4) with data.catalogue.targets as target("cloud", 3)
	rule.violation != set() with input as doc(4) with data.catalogue.targets as target("cloud", 2)
}
