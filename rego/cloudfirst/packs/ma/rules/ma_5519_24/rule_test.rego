package cloudfirst.packs.ma.rules.ma_5519_24_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_5519_24 as rule

flow(more) := object.union(
	{"to": "application.b", "via": "direct", "data": ["register.r"], "transforms": {}, "consent_recorded": false},
	more,
)

doc(personal, more) := {
	"as_of": "2026-10-31",
	"application": {"administration": "administration.a", "flows": {"envoi": flow(more)}},
	"datasets": {"register.r": {"class": {"marks": {"personal": personal}}}},
	"peers": {
		"application.b": {"administration": "administration.b"},
		"application.c": {"administration": "administration.a"},
	},
	"externals": {"external.e": {"name": "E"}},
}

found(to) := {{"params": {"flow": "envoi", "data": "register.r", "to": to}}}

cut(expires) := {"transforms": {"t": {"kind": "anonymise", "evidence": "source.audit", "expires": expires}}}

test_violated if rule.violation == found("application.b") with input as doc(true, {})

test_violated_platform if rule.violation == found("external.e") with input as doc(true, {"to": "external.e", "via": "gisre"})

test_violated_proof_expired if rule.violation == found("application.b") with input as doc(true, cut("2026-01-01"))

test_satisfied if rule.violation == set() with input as doc(true, {"consent_recorded": true})

test_satisfied_or_not_it_applies if rule.applies == true with input as doc(true, {})

test_not_applicable if {
	rule.applies == false with input as doc(false, {})
	rule.applies == false with input as doc(true, {"to": "application.c"})
	rule.applies == false with input as doc(true, {"to": "external.e"})
	rule.applies == false with input as doc(true, cut("2027-01-01"))
}

test_undetermined_agreement_decides if {
	count(rule.violation) == 1 with input as doc(true, {"consent_recorded": false})
	rule.violation == set() with input as doc(true, {"consent_recorded": true})
}

test_not_applicable_up_to_the_last_day_of_the_proof if rule.applies == false with input as doc(true, cut("2026-10-31"))

test_violated_by_another_cut_or_one_without_proof if {
	masked := json.patch(cut("2027-01-01"), [{"op": "replace", "path": "/transforms/t/kind", "value": "mask"}])
	unproven := json.patch(cut("2027-01-01"), [{"op": "replace", "path": "/transforms/t/evidence", "value": null}])
	rule.violation == found("application.b") with input as doc(true, masked)
	rule.violation == found("application.b") with input as doc(true, unproven)
}

test_violated_by_personal_data_only if {
	both := object.union(doc(true, {}), {"datasets": {"dataset.plans": {"class": {"marks": {"personal": false}}}}})
	carrying := json.patch(both, [{"op": "add", "path": "/application/flows/envoi/data/-", "value": "dataset.plans"}])
	rule.violation == found("application.b") with input as carrying
}

test_not_applicable_over_the_platform_within_the_administration if rule.applies == false
	with input as doc(true, {"to": "application.c", "via": "gisre"})
