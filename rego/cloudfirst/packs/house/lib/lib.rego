# METADATA
# scope: package
# title: Helpers of the house pack
# description: |
#   What several rules of the pack share. What each level of a register asks is in data.yaml, by the names of the criteria below.
package cloudfirst.packs.house.lib

import rego.v1

import data.cloudfirst.lib

# METADATA
# description: The register meets every criterion of level n and of the levels below it.
reached(register, n) if {
	every i, criteria in maturity.levels {
		passed(register, n, i, criteria)
	}
}

passed(_, n, i, _) if i >= n

passed(register, _, _, criteria) if {
	every criterion in criteria {
		met(register, criterion)
	}
}

# METADATA
# description: The register meets the criterion of this name.
met(register, "rated") if {
	register.impact.confidentiality >= 0
	register.impact.integrity >= 0
	register.impact.availability >= 0
}

met(register, "legal_basis") if lib.stated(register.legal_basis)

met(register, "owner") if lib.stated(register.owner)

met(register, "steward") if lib.stated(register.steward)

met(register, "dictionary") if register.dictionary == true

met(register, "identifier") if register.key in {"sector_identifier", "own_number"}

met(register, "quality") if {
	register.quality.completeness >= maturity.quality.completeness
	register.quality.uniqueness >= maturity.quality.uniqueness
	register.quality.timeliness >= maturity.quality.timeliness
	lib.within_months(register.quality.measured_on, maturity.quality.months)
}

met(register, "authoritative") if register.authoritative == true

met(register, "access_log") if register.access_log == true

met(register, "no_copies") if count(register.copies) == 0

# METADATA
# description: The facts of a register that each criterion looks at.
facts := {
	"rated": ["impact.confidentiality", "impact.integrity", "impact.availability"],
	"legal_basis": ["legal_basis"],
	"owner": ["owner"],
	"steward": ["steward"],
	"dictionary": ["dictionary"],
	"identifier": ["key"],
	"quality": ["quality.completeness", "quality.uniqueness", "quality.timeliness", "quality.measured_on"],
	"authoritative": ["authoritative"],
	"access_log": ["access_log"],
	"no_copies": ["copies"],
}

maturity := data.cloudfirst.packs.house.register_maturity
