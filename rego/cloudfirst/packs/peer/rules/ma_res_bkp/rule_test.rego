package cloudfirst.packs.peer.rules.ma_res_bkp_test

import rego.v1

import data.cloudfirst.packs.peer.rules.ma_res_bkp as rule

doc(backups, copies, media, offline) := {"application": {
	"id": "p", "backups": backups,
	"backup_copies": copies, "backup_media": media, "backup_offline": offline,
}}

found := {{"params": {"copies": 3, "media": 2}}}

test_violated_by_each if {
	rule.violation == found with input as doc(false, 3, 2, true)
	rule.violation == found with input as doc(true, 2, 2, true)
	rule.violation == found with input as doc(true, 3, 1, true)
	rule.violation == found with input as doc(true, 3, 2, false)
}

test_satisfied if rule.violation == set() with input as doc(true, 3, 2, true)

test_undetermined_until_it_is_known if {
	rule.violation == found with input as doc(true, 3, 2, false)
	rule.violation == set() with input as doc(true, 4, 3, true)
}
