package cloudfirst.packs.eu_csf.rules.eu_csf_sov3_test

import rego.v1

import data.cloudfirst.packs.eu_csf.rules.eu_csf_sov3 as rule

levels(targets) := found if found := {e.level | some e in rule.reaches} with data.catalogue.targets as targets

test_reached if levels({"t": {"sovereignty": {"data_ai": 3}, "foreign_control": "none"}}) == {1, 2, 3}

test_satisfied_nothing_reached if levels({"t": {"sovereignty": {"data_ai": 0}, "foreign_control": "none"}}) == set()

test_undetermined_level_decides if levels({"t": {"sovereignty": {"data_ai": 4}, "foreign_control": "none"}}) != levels({"t": {"sovereignty": {"data_ai": 2}, "foreign_control": "none"}})

test_reached_to_the_top_of_its_scale if {
	top := {"t": {"sovereignty": {"data_ai": 4}, "foreign_control": "none"}}
	rule.reaches == {{"scale": "sov_3", "target": "t", "level": level} | some level in [1, 2, 3, 4]} with data.catalogue.targets as top
}
