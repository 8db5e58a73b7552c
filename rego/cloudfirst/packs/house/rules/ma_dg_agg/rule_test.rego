package cloudfirst.packs.house.rules.ma_dg_agg_test

import rego.v1

import data.cloudfirst.packs.house.rules.ma_dg_agg as rule

doc(facts) := {"dataset": object.union(
	{"impact": {"confidentiality": 1}, "personal": ["personal"], "subjects": 200, "scope": "local", "key": "none"},
	facts,
)}

level(n) := {"component": "confidentiality", "at_least": n}

sensitive := {"component": "sensitive_data", "at_least": true}

test_raised_by_many_people if rule.classify == {level(2)} with input as doc({"subjects": 1000000})

test_raised_by_the_whole_country if rule.classify == {level(2)} with input as doc({"scope": "national"})

test_raised_by_an_identifier_that_links if rule.classify == {level(2)} with input as doc({"key": "national_id", "subjects": 100000})

test_raised_to_sensitive if rule.classify == {level(3), sensitive} with input as doc({"scope": "national", "impact": {"confidentiality": 2}})

test_raised_no_further_than_the_top if {
	rule.classify == {level(4), sensitive} with input as doc({"subjects": 2000000, "impact": {"confidentiality": 4}})
}

test_satisfied if {
	rule.classify == set() with input as doc({"subjects": 999999})
	rule.classify == set() with input as doc({"subjects": 2000000, "scope": "national", "personal": []})
	rule.classify == set() with input as doc({"scope": "national", "impact": {"confidentiality": 0}})
	rule.classify == set() with input as doc({"key": "national_id", "subjects": 99999})
	rule.classify == set() with input as doc({"key": "own_number", "subjects": 100000})
	rule.classify == set() with input as {"application": {"name": "Paie"}}
}

test_undetermined_while_the_number_is_unknown if {
	level(2) in rule.classify with input as doc({"subjects": 3000000})
	not level(2) in rule.classify with input as doc({"subjects": 3000})
}

test_satisfied_below_the_level_of_sensitive_data if not sensitive in rule.classify
	with input as doc({"scope": "national", "impact": {"confidentiality": 1}})

test_satisfied_by_a_high_rating_alone if rule.classify == set() with input as doc({"impact": {"confidentiality": 3}})

test_satisfied_by_an_identifier_of_open_data if rule.classify == set()
	with input as doc({"key": "national_id", "subjects": 100000, "impact": {"confidentiality": 0}})
