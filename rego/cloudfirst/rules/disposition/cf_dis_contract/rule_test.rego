package cloudfirst.rules.disposition.cf_dis_contract_test

import rego.v1

import data.cloudfirst.rules.disposition.cf_dis_contract as rule

doc(end, early) := {"as_of": "2026-10-31", "contract": {"end": end, "early_exit": early}}

test_spoken if rule.dispose == {{"params": {"end": "2030-03-31"}}} with input as doc("2030-03-31", false)

test_satisfied if {
	rule.dispose == set() with input as doc("2027-03-31", false)
	rule.dispose == set() with input as doc("2030-03-31", true)
	rule.dispose == set() with input as {"as_of": "2026-10-31", "contract": null}
}

test_undetermined_exit_decides if {
	rule.dispose == set() with input as doc("2030-03-31", true)
	count(rule.dispose) == 1 with input as doc("2030-03-31", false)
}
