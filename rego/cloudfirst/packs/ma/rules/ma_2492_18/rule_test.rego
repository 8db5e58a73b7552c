package cloudfirst.packs.ma.rules.ma_2492_18_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_2492_18 as rule

targets := {"n1": {"kind": "cloud"}, "autre": {"kind": "cloud"}, "salle": {"kind": "own_premises"}}

doc(sensitive, since, hosted_on, as_of) := {
	"as_of": as_of, "datasets": {},
	"application": {"class": {"sensitive_system": sensitive}, "hosted_since": since, "hosted_on": hosted_on},
}

tolerated(doc) := {r.target | some r in granted} if {
	granted := rule.relieve with input as doc with data.catalogue.targets as targets
}

test_relieved_when_hosted_before if tolerated(doc(true, "2024-02-01", ["target.n1"], "2026-10-31")) == {"n1"}

test_relieved_for_existing_hosting_until_the_deadline if {
	granted := rule.relieve with input as doc(true, "2024-02-01", ["target.n1"], "2026-10-31")
		with data.catalogue.targets as targets
	every r in granted {
		r.existing == true
		r.until == "2027-08-21"
		not "MA-0520-11" in r.rules
	}
}

test_satisfied_when_begun_on_the_day_or_later if {
	tolerated(doc(true, "2025-08-21", ["target.n1"], "2026-10-31")) == set()
	tolerated(doc(true, "2026-01-01", ["target.n1"], "2026-10-31")) == set()
}

test_satisfied_after_the_deadline if tolerated(doc(true, "2024-02-01", ["target.n1"], "2027-08-22")) == set()

test_satisfied_outside_a_cloud if {
	tolerated(doc(true, "2024-02-01", ["target.salle"], "2026-10-31")) == set()
	tolerated(doc(true, "2024-02-01", ["server.s1"], "2026-10-31")) == set()
}

test_not_applicable if {
	rule.applies == false with input as doc(false, "2024-02-01", ["target.n1"], "2026-10-31")
	tolerated(doc(false, "2024-02-01", ["target.n1"], "2026-10-31")) == set()
}

test_undetermined_hangs_on_the_beginning if {
	tolerated(doc(true, "2025-08-20", ["target.n1"], "2026-10-31")) == {"n1"}
	tolerated(doc(true, "2025-08-21", ["target.n1"], "2026-10-31")) == set()
}

test_relieved_on_the_last_day if tolerated(doc(true, "2024-02-01", ["target.n1"], "2027-08-21")) == {"n1"}
