package cloudfirst.packs.ma.rules.ma_res_tier_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_res_tier as rule

violations(availability, target) := found if {
	found := rule.violation with input as {"application": {"class": {"availability": availability}}}
		with data.catalogue.targets as {"t": target}
}

found := {{"target": "t", "params": {"tier": 3}}}

test_violated_lower if violations(3, {"facility_tier": 2}) == found

test_violated_none if violations(4, {}) == found

test_satisfied if violations(4, {"facility_tier": 3}) == set()

test_not_applicable if {
	rule.applies == false with input as {"application": {"class": {"availability": 2}}}
	violations(2, {"facility_tier": 0}) == set()
}

test_undetermined_until_the_tier_is_known if {
	violations(3, {"facility_tier": 1}) == found
	violations(3, {"facility_tier": 4}) == set()
}
