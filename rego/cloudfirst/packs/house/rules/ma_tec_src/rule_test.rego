package cloudfirst.packs.house.rules.ma_tec_src_test

import rego.v1

import data.cloudfirst.packs.house.rules.ma_tec_src as rule

doc(code, until) := {"as_of": "2026-10-31", "application": {"source_code": code, "vendor_support_until": until}}

found := {{"params": {}}}

test_violated_support_ended if rule.violation == found with input as doc("vendor", "2025-12-31")

test_violated_no_vendor if rule.violation == found with input as {"as_of": "2026-10-31", "application": {"source_code": "none"}}

test_satisfied if {
	rule.violation == set() with input as doc("vendor", "2026-10-31")
	rule.violation == set() with input as doc("escrow", "2025-12-31")
}

test_undetermined_support_decides if {
	rule.violation == found with input as doc("none", "2020-01-01")
	rule.violation == set() with input as doc("none", "2028-01-01")
}
