package cloudfirst.packs.ma.rules.ma_0908_02_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0908_02 as rule

marks := {
	"personal": true, "sensitive": false, "health": false,
	"genetic": false, "offences": false, "national_id": false,
}

holding(facts, more) := {"datasets": {"register.r": object.union(
	{"personal": ["personal"], "class": {"marks": object.union(marks, more)}},
	facts,
)}}

test_violated if rule.violation == {{"subject": "register.r", "params": {"text": "loi fictive 1-23"}}} with input as holding(
	{"special_legislation": "loi fictive 1-23"},
	{},
)

test_satisfied if {
	rule.violation == set() with input as holding({"special_legislation": "none"}, {})
	rule.violation == set() with input as holding({"special_legislation": ""}, {})
}

test_not_applicable if rule.applies == false with input as holding({}, {"personal": false})

test_undetermined_hangs_on_the_text if {
	count(rule.violation) == 1 with input as holding({"special_legislation": "loi fictive 1-23"}, {})
	rule.violation == set() with input as holding({"special_legislation": "none"}, {})
}

test_satisfied_or_not_it_applies if rule.applies == true with input as holding({}, {})

test_violated_for_personal_data_only if {
	plans := {"special_legislation": "loi fictive 4-56", "class": {"marks": {"personal": false}}}
	both := object.union(holding({"special_legislation": "loi fictive 1-23"}, {}), {"datasets": {"dataset.plans": plans}})
	violations := rule.violation with input as both
	{v.subject | some v in violations} == {"register.r"}
}
