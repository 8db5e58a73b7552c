package cloudfirst.packs.eu_csf.rules.eu_csf_gate_test

import rego.v1

import data.cloudfirst.packs.eu_csf.rules.eu_csf_gate as rule

doc(impact) := {"application": {"class": {"confidentiality": impact, "integrity": 0, "availability": 0}}}

target(kind, legal, environment) := {"t": {"kind": kind, "foreign_control": "none", "sovereignty": {
	"strategic": 4, "legal": legal, "data_ai": 4, "operational": 4,
	"supply_chain": 4, "technology": 4, "security": 4, "environment": environment,
}}}

test_violated if rule.violation == {{"target": "t", "params": {"objective": "sov_2", "seal": 1, "minimum": 2}}} with input as doc(3)
	with data.catalogue.targets as target("cloud", 1, 4)

test_satisfied if rule.violation == set() with input as doc(3) with data.catalogue.targets as target("cloud", 2, 4)

test_satisfied_by_own_premises if rule.violation == set() with input as doc(4) with data.catalogue.targets as target("own_premises", 0, 0)

test_satisfied_without_the_environment if rule.violation == set() with input as doc(4) with data.catalogue.targets as target("cloud", 4, 0)

test_not_applicable if rule.applies == false with input as doc(1)

test_undetermined_level_decides if {
	rule.violation == set() with input as doc(4) with data.catalogue.targets as target("cloud", 3, 4)
	rule.violation != set() with input as doc(4) with data.catalogue.targets as target("cloud", 2, 4)
}
