package cloudfirst.packs.peer.lib_test

import rego.v1

import data.cloudfirst.packs.peer.lib

complete := {"kind": "exception", "reason": "a", "signatory": "b", "decided_on": "2026-03-01", "expires": "2026-10-31"}

test_exception if {
	lib.exception(complete) with input.as_of as "2026-10-31"
	not lib.exception(complete) with input.as_of as "2026-11-01"
	not lib.exception(complete) with input.as_of as "2026-02-28"
	not lib.exception(object.remove(complete, ["reason"])) with input.as_of as "2026-10-31"
}

test_foreign_reach if {
	lib.foreign_reach({"parent_country": "US", "exposed_laws": []})
	lib.foreign_reach({"parent_country": "MA", "exposed_laws": ["a law"]})
	not lib.foreign_reach({"parent_country": "MA-12", "exposed_laws": []})
	not lib.foreign_reach({"exposed_laws": []})
}

test_rated if {
	lib.rated({"class": {"confidentiality": 0, "integrity": 3, "availability": 1}}, 3)
	not lib.rated({"class": {"confidentiality": 2, "integrity": 2, "availability": 2}}, 3)
}
