package cloudfirst.lib_test

import rego.v1

import data.cloudfirst.lib

test_kinds_of_target if {
	lib.cloud({"kind": "cloud"})
	lib.cloud({"kind": "state_cloud"})
	not lib.cloud({"kind": "colocation"})
	not lib.cloud({"kind": "own_premises"})
	lib.outsourced({"kind": "state_cloud"})
	lib.outsourced({"kind": "colocation"})
	not lib.outsourced({"kind": "own_premises"})
}

test_target_ref if {
	lib.target_ref("salle-rabat") == "target.salle-rabat"
	lib.target_ref("salle.rabat") == `target["salle.rabat"]`
}

test_stated if {
	lib.stated("D-W-1/2026")
	not lib.stated("none")
	not lib.stated("")
	not lib.stated(null)
}

test_sensitive if {
	lib.sensitive_system with input as {"application": {"class": {"sensitive_system": true}}}
	lib.sensitive with input as {"application": {"class": {"sensitive_system": true}}, "datasets": {}}
	lib.sensitive_data with input as {"datasets": {"dataset.a": {"class": {"sensitive_data": true}}}}
	lib.sensitive with input as {
		"application": {"class": {"sensitive_system": false}},
		"datasets": {"dataset.a": {"class": {"sensitive_data": true}}},
	}
	not lib.sensitive with input as {
		"application": {"class": {"sensitive_system": false}},
		"datasets": {"dataset.a": {"class": {"sensitive_data": false}}},
	}
}

test_personal_data if {
	lib.personal_data with input as {"datasets": {"dataset.a": {"class": {"marks": {"personal": true}}}}}
	not lib.personal_data with input as {"datasets": {"dataset.a": {"class": {"marks": {"personal": false}}}}}
}

test_add_years if {
	lib.add_years("2024-02-01", 3) == "2027-02-01"
	lib.add_years("2024-02-29", 1) == "2025-03-01"
}

test_add_months if {
	lib.add_months("2030-01-14", -6) == "2029-07-14"
	lib.add_months("2026-08-31", -6) == "2026-03-03"
}

test_add_days if {
	lib.add_days("2026-08-10", 180) == "2027-02-06"
	lib.add_days("2026-08-10", 0) == "2026-08-10"
}

test_within_years if {
	lib.within_years("2023-10-31", 3) with input.as_of as "2026-10-31"
	not lib.within_years("2023-10-30", 3) with input.as_of as "2026-10-31"
	lib.within_years("2024-02-29", 3) with input.as_of as "2027-03-01"
	not lib.within_years("2024-02-29", 3) with input.as_of as "2027-03-02"
}

test_ai_ref if {
	lib.ai_ref("tri") == "ai_system.tri"
	lib.ai_ref("tri 2") == `ai_system["tri 2"]`
}

test_ai_uses if {
	lib.ai_uses({"data": ["register.r"], "training_data": []}, "register.r")
	lib.ai_uses({"data": [], "training_data": ["register.r"]}, "register.r")
	not lib.ai_uses({"data": [], "training_data": []}, "register.r")
}

test_within_months if {
	lib.within_months("2025-10-31", 12) with input.as_of as "2026-10-31"
	not lib.within_months("2025-10-30", 12) with input.as_of as "2026-10-31"
	not lib.within_months("2026-11-01", 12) with input.as_of as "2026-10-31"
}

test_usable if {
	lib.usable({}) with input.as_of as "2026-10-31"
	lib.usable({"available": "2026-10-31"}) with input.as_of as "2026-10-31"
	not lib.usable({"available": "2026-11-01"}) with input.as_of as "2026-10-31"
}

test_fibre if {
	lib.fibre({"links": {"l": {"technology": "fibre"}}}) with input.as_of as "2026-10-31"
	not lib.fibre({"links": {"l": {"technology": "adsl"}}}) with input.as_of as "2026-10-31"
	not lib.fibre({"links": {"l": {"technology": "fibre", "available": "2027-01-01"}}}) with input.as_of as "2026-10-31"
}

test_ref_of_an_identifier if {
	lib.ref("waiver", "paie-1") == "waiver.paie-1"
	lib.ref("target", "hébergement") == "target.hébergement"
	lib.ref("target", "سحابة") == "target.سحابة"
}

test_ref_of_anything_else if {
	lib.ref("waiver", "10.0.0.1") == `waiver["10.0.0.1"]`
	lib.ref("waiver", "4") == `waiver["4"]`
	lib.ref("waiver", "R&D") == `waiver["R&D"]`
	lib.ref("waiver", `salle "nord" \ ${x}`) == `waiver["salle \"nord\" \\ $${x}"]`
}

test_a_day_to_come_is_not_within_years if not lib.within_years("2026-11-01", 3) with input.as_of as "2026-10-31"

test_months_before if {
	lib.months_before("2027-03-31", 6) == "2026-09-30"
	lib.months_before("2027-08-31", 6) == "2027-02-28"
	lib.months_before("2028-08-31", 6) == "2028-02-29"
	lib.months_before("2030-01-14", 6) == "2029-07-14"
}
