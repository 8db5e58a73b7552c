package cloudfirst.packs.ma.rules.ma_ai_05_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_ai_05 as rule

doc(facts) := {
	"as_of": "2026-10-31",
	"ai_systems": {"aide": object.union(
		{"public_use": true, "bias_tested_on": "2026-05-04", "bias_languages": ["ar", "zgh", "fr"]},
		facts,
	)},
}

untested := {l | some v in rule.violation; some l in v.params.languages}

test_violated_in_one_language if untested == {"zgh"} with input as doc({"bias_languages": ["ar", "fr", "en"]})

test_violated_never_tested if {
	untested == {"ar", "zgh", "fr"} with input as {"as_of": "2026-10-31", "ai_systems": {"aide": {"public_use": true}}}
	untested == {"ar", "zgh", "fr"} with input as doc({"bias_tested_on": "2026-11-01"})
}

test_satisfied if rule.violation == set() with input as doc({})

test_not_applicable_behind_a_desk if {
	rule.applies == false with input as doc({"public_use": false})
	rule.violation == set() with input as doc({"public_use": false, "bias_languages": []})
}

test_undetermined_hangs_on_the_languages if {
	untested == {"ar", "zgh", "fr"} with input as doc({"bias_languages": []})
	untested == set() with input as doc({"bias_languages": ["ar", "zgh", "fr"]})
}

test_satisfied_or_not_it_applies if rule.applies == true with input as doc({})

test_satisfied_on_the_day_of_the_test if rule.violation == set() with input as doc({"bias_tested_on": "2026-10-31"})
