package cloudfirst.packs.eu_csf.lib_test

import rego.v1

import data.cloudfirst.packs.eu_csf.lib

test_stated if lib.seal({"sovereignty": {"technology": 3}, "foreign_control": "full"}, "sov_6") == 3

test_control_caps_what_is_stated if lib.seal({"sovereignty": {"legal": 4}, "foreign_control": "indirect"}, "sov_2") == 2

test_control_does_not_raise if lib.seal({"sovereignty": {"strategic": 1}, "foreign_control": "none"}, "sov_1") == 1

test_minimum_is_of_the_greatest_impact if {
	lib.minimum == 3 with input as {"application": {"class": {"confidentiality": 4, "integrity": 1, "availability": 0}}}
	lib.minimum == 0 with input as {"application": {"class": {"confidentiality": 1, "integrity": 1, "availability": 0}}}
}
