package cloudfirst.packs.ma.rules.ma_ai_02_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_ai_02 as rule

doc(sensitive, facts) := {
	"datasets": {"dataset.dossiers": {"class": {"sensitive_data": sensitive}}},
	"ai_systems": {"aide": object.union({"data": ["dataset.dossiers"], "training_data": [], "endpoint": ["MA", "US"]}, facts)},
}

found := {{"subject": "ai_system.aide", "params": {"countries": ["US"]}}}

test_violated_by_prompts if rule.violation == found with input as doc(true, {})

test_violated_by_training if rule.violation == found with input as doc(true, {"data": [], "training_data": ["dataset.dossiers"]})

test_satisfied_in_morocco if rule.violation == set() with input as doc(true, {"endpoint": ["MA", "EH"]})

test_not_applicable if {
	rule.applies == false with input as doc(false, {})
	rule.applies == false with input as doc(true, {"data": ["dataset.plans"]})
	rule.violation == set() with input as doc(false, {})
}

test_undetermined_hangs_on_the_endpoint if {
	rule.violation == found with input as doc(true, {"endpoint": ["US"]})
	rule.violation == set() with input as doc(true, {"endpoint": ["MA"]})
}

test_satisfied_or_not_it_applies if rule.applies == true with input as doc(true, {})
