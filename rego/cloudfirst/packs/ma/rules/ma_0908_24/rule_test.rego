package cloudfirst.packs.ma.rules.ma_0908_24_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0908_24 as rule

doc(sensitive, controls) := {
	"application": {"controls": controls},
	"datasets": {"register.r": {"class": {"marks": {"sensitive": sensitive}}}},
}

eight := ["access", "entry", "input_trace", "insertion", "media", "transmission", "transport", "use"]

seven := ["access", "entry", "input_trace", "insertion", "media", "transmission", "transport"]

test_violated if rule.violation == {{"params": {"missing": ["use"]}}} with input as doc(true, seven)

test_violated_nothing_stated_as_not_applicable if {
	rule.violation == {{"params": {"missing": eight}}} with input as {
		"application": {},
		"datasets": {"register.r": {"class": {"marks": {"sensitive": true}}}},
	}
}

test_satisfied if rule.violation == set() with input as doc(true, eight)

test_not_applicable if rule.applies == false with input as doc(false, [])

test_undetermined_controls_decide if {
	rule.violation == set() with input as doc(true, eight)
	rule.violation == {{"params": {"missing": ["use"]}}} with input as doc(true, seven)
}
