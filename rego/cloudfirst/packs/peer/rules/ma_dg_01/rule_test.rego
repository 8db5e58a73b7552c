package cloudfirst.packs.peer.rules.ma_dg_01_test

import rego.v1

import data.cloudfirst.packs.peer.rules.ma_dg_01 as rule

doc(facts) := {"register": object.union(
	{"legal_basis": "texte fictif", "owner": "chef de service", "steward": "administration.agence"},
	facts,
)}

missing := {m | some v in rule.violation; some m in v.params.missing}

test_violated if missing == {"owner", "legal_basis"} with input as doc({"owner": "none", "legal_basis": ""})

test_violated_by_all if missing == {"legal_basis", "owner", "steward"} with input as {"register": {"steward": null}}

test_satisfied if rule.violation == set() with input as doc({})

test_undetermined_hangs_on_the_owner if {
	missing == {"owner"} with input as doc({"owner": "none"})
	missing == set() with input as doc({"owner": "chef de service"})
}
