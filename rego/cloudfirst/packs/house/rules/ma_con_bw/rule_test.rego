package cloudfirst.packs.house.rules.ma_con_bw_test

import rego.v1

import data.cloudfirst.packs.house.rules.ma_con_bw as rule

doc(users, here) := {
	"as_of": "2026-10-31",
	"application": {"users": users, "bandwidth_per_user": 100000},
	"sites": {"site.a": {"users": here, "links": {
		"main": {"role": "main", "bandwidth": 20000000},
		"later": {"role": "main", "bandwidth": 900000000, "available": "2027-04-01"},
		"spare": {"role": "backup", "bandwidth": 900000000},
	}}},
}

found(demand) := {{"params": {"site": "site.a", "demand": demand, "capacity": 20}}}

# 70 % of 20 Mbit/s serve 140 users of 100 kbit/s.
test_violated if rule.violation == found(14.1) with input as doc(2000, 141)

test_violated_no_usable_link if {
	base := object.union(doc(2000, 10), {"sites": {"site.a": {"links": {"main": {"available": "2027-01-01"}}}}})
	rule.violation == {{"params": {"site": "site.a", "demand": 1, "capacity": 0}}} with input as base
}

test_satisfied if {
	rule.violation == set() with input as doc(2000, 140)
	rule.violation == set() with input as doc(140, 5000)
}

test_satisfied_or_not_it_applies if rule.applies == true with input as doc(2000, 141)

test_not_applicable if rule.applies == false with input as {"application": {}, "sites": {}}

test_undetermined_users_decide if {
	count(rule.violation) == 1 with input as doc(2000, 141)
	rule.violation == set() with input as doc(2000, 12)
}
