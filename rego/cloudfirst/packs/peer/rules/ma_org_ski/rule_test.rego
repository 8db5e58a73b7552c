package cloudfirst.packs.peer.rules.ma_org_ski_test

import rego.v1

import data.cloudfirst.packs.peer.rules.ma_org_ski as rule

doc(skills) := {"administration": {"id": "a", "skills": skills}}

test_violated if rule.violation == {
	{"params": {"missing": ["database", "finops"], "from_wave": 2}},
} with input as doc(["Cloud", "security"])

test_satisfied_in_any_language if rule.violation == set() with input as doc(["nuage", "Sécurité", "PostgreSQL", "FinOps", "linux"])

test_not_applicable_without_administration if {
	rule.applies == false with input as {"administration": null}
	rule.applies == true with input as doc([])
}

test_undetermined_while_the_skills_are_unknown if {
	count(rule.violation) == 1 with input as doc([])
	rule.violation == set() with input as doc(["cloud", "security", "dba", "finops"])
}
