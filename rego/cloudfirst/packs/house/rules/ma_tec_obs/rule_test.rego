package cloudfirst.packs.house.rules.ma_tec_obs_test

import rego.v1

import data.cloudfirst.packs.house.rules.ma_tec_obs as rule

doc(emitted) := {"application": {"observability": emitted}}

test_violated if rule.violation == {{"params": {"missing": ["metrics", "traces"]}}} with input as doc(["logs"])

test_satisfied if rule.violation == set() with input as doc(["traces", "logs", "metrics"])

test_undetermined_signals_decide if {
	count(rule.violation) == 1 with input as doc([])
	rule.violation == set() with input as doc(["logs", "metrics", "traces"])
}
