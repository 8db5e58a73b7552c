package cloudfirst.packs.peer.rules.ma_org_unit_test

import rego.v1

import data.cloudfirst.packs.peer.rules.ma_org_unit as rule

doc(lead, committee) := {"administration": {"cloud_lead": lead, "cloud_committee": committee}}

test_violated_without_committee if rule.violation == {{"params": {"missing": "cloud_committee"}}} with input as doc(true, false)

test_violated_without_lead if rule.violation == {{"params": {"missing": "cloud_lead"}}} with input as doc(false, true)

test_satisfied if rule.violation == set() with input as doc(true, true)

test_undetermined_while_the_lead_is_unknown if {
	count(rule.violation) == 1 with input as doc(false, true)
	rule.violation == set() with input as doc(true, true)
}
