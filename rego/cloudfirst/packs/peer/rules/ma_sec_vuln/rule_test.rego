package cloudfirst.packs.peer.rules.ma_sec_vuln_test

import rego.v1

import data.cloudfirst.packs.peer.rules.ma_sec_vuln as rule

doc(runtime, component, server, database) := {
	"as_of": "2026-10-31",
	"application": {"runtime_eol": runtime, "components": {"c": {"eol": component}}},
	"servers": {"server.s": {"eol": server}},
	"databases": {"database.d": {"eol": database}},
}

later := "2029-01-01"

test_violated_by_each if {
	rule.violation == {{"params": {"eol": "2026-10-30"}}} with input as doc("2026-10-30", later, later, later)
	rule.violation == {{"params": {"eol": "2016-01-01"}}} with input as doc(later, "2016-01-01", later, later)
	rule.violation == {{"subject": "server.s", "params": {"eol": "2024-12-31"}}} with input as doc(later, later, "2024-12-31", later)
	rule.violation == {{"subject": "database.d", "params": {"eol": "2022-07-31"}}} with input as doc(later, later, later, "2022-07-31")
}

test_satisfied if rule.violation == set() with input as doc("2026-10-31", later, later, later)

test_undetermined_until_the_day_is_known if {
	count(rule.violation) == 1 with input as doc(later, later, later, "2020-01-01")
	count(rule.violation) == 0 with input as doc(later, later, later, "2030-01-01")
}
