package cloudfirst.packs.ma.rules.ma_0908_44_test

import rego.v1

import data.cloudfirst.packs.ma.rules.ma_0908_44 as rule

marks := {
	"personal": true, "sensitive": false, "health": false,
	"genetic": false, "offences": false, "national_id": false,
}

full := {
	"personal": ["personal"], "class": {"marks": marks}, "declaration": "récépissé D-1/2026",
	"transfer_basis": "cndp_authorisation", "transfer_reference": "F118-1/2026",
}

relieved(facts) := {r.target | some r in granted} if {
	granted := rule.relieve with input as {"datasets": {"register.r": object.union(full, facts)}}
		with data.catalogue.targets as {"ailleurs": {"kind": "cloud"}}
}

test_relieved if relieved({}) == {"ailleurs"}

test_satisfied_by_nothing_less if {
	relieved({"transfer_basis": "none"}) == set()
	relieved({"transfer_reference": "none"}) == set()
	relieved({"declaration": "none"}) == set()
	relieved({"class": {"marks": {"national_id": true}}}) == set()
}

test_relieved_when_authorised if relieved({
	"declaration": "none",
	"authorisation": "A-1/2026",
	"class": {"marks": {"national_id": true}},
}) == {"ailleurs"}

test_not_applicable if {
	rule.applies == false with input as {"datasets": {"dataset.plans": {"class": {"marks": {"personal": false}}}}}
	relieved({"class": {"marks": {"personal": false}}}) == set()
}

test_undetermined_hangs_on_the_reference if {
	relieved({"transfer_reference": "F118-1/2026"}) == {"ailleurs"}
	relieved({"transfer_reference": "none"}) == set()
}

test_satisfied_or_not_it_applies if rule.applies == true with input as {"datasets": {"register.r": full}}
