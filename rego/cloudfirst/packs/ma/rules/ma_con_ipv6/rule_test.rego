package cloudfirst.packs.ma.rules.ma_con_ipv6_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_con_ipv6 as rule

doc(ipv6) := {"sites": {"site.a": {"ipv6": ipv6}}}

test_violated if rule.violation == {{"params": {"site": "site.a"}}} with input as doc(false)

test_satisfied if rule.violation == set() with input as doc(true)

test_satisfied_or_not_it_applies if rule.applies == true with input as doc(false)

test_not_applicable if rule.applies == false with input as {"sites": {}}

test_undetermined_ipv6_decides if {
	count(rule.violation) == 1 with input as doc(false)
	rule.violation == set() with input as doc(true)
}
