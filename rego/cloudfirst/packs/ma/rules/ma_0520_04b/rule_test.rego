package cloudfirst.packs.ma.rules.ma_0520_04b_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0520_04b as rule

targets := {"n1": {"kind": "cloud"}, "salle": {"kind": "own_premises"}}

doc(facts) := {"as_of": "2026-10-31", "application": object.union({"id": "p"}, facts)}

found(facts) := {v.target | some v in violations} if {
	violations := rule.violation with input as doc(facts) with data.catalogue.targets as targets
}

test_violated_for_one_target if found({"risk_analysis_on": "2026-04-15", "risk_analysis_for": ["target.n1"]}) == {"salle"}

test_violated_never_analysed if found({"risk_analysis_for": ["target.n1", "target.salle"]}) == {"n1", "salle"}

test_violated_planned_only if {
	found({"risk_analysis_on": "2026-12-01", "risk_analysis_for": ["target.n1", "target.salle"]}) == {"n1", "salle"}
}

test_satisfied if found({"risk_analysis_on": "2026-04-15", "risk_analysis_for": ["target.n1", "target.salle"]}) == set()

test_undetermined_until_the_targets_are_known if {
	found({"risk_analysis_on": "2026-04-15", "risk_analysis_for": []}) == {"n1", "salle"}
	found({"risk_analysis_on": "2026-04-15", "risk_analysis_for": ["target.n1", "target.salle"]}) == set()
}

test_satisfied_on_the_day_itself if found({"risk_analysis_on": "2026-10-31", "risk_analysis_for": ["target.n1", "target.salle"]}) == set()
