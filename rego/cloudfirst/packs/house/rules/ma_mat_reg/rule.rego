# METADATA
# scope: package
# title: How mature the governance of a register is
# description: |
#   No published framework for the maturity of administrative registers was found, so the four levels are ours, from the three
#   layers of the OECD and the dimensions of published methods: rated; founded, with an owner and a steward; documented, with
#   identifiers that are not the number of the identity card, and measured quality; declared the source, with accesses traced
#   and no copies. What each level asks, the thresholds of quality and the months a measurement holds are in data.yaml and can
#   be changed there. A level counts when every one below it is reached.
# custom:
#   id: MA-MAT-REG
#   severity: info
#   subject: register
#   effect: measure
#   dimension: data_governance
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement on the OECD model of data governance and published methods
#     seen: an academic reading of the OECD model; no framework for registers was found
#   title: {fr: "Le niveau de maturité de la gouvernance d'un registre", ar: "مستوى نضج حكامة السجل"}
#   remedy:
#     effort: medium
#     action:
#       en: "Bring what the next level asks."
#       fr: "Réunir ce que demande le niveau suivant."
#       ar: "استيفاء ما يتطلبه المستوى الموالي."
#   scales:
#     - scale: register_governance
#       levels: 4
#       title: {en: "Governance of the register", fr: "Gouvernance du registre", ar: "حكامة السجل"}
package cloudfirst.packs.house.rules.ma_mat_reg

import rego.v1

import data.cloudfirst.packs.house.lib as house

reaches contains {"scale": "register_governance", "level": level} if {
	some i, criteria in data.cloudfirst.packs.house.register_maturity.levels
	level := i + 1
	every criterion in criteria {
		house.met(input.register, criterion)
	}
}

asks contains {"scale": "register_governance", "level": level, "criterion": criterion, "facts": house.facts[criterion]} if {
	some i, criteria in data.cloudfirst.packs.house.register_maturity.levels
	level := i + 1
	some criterion in criteria
}

meets contains {"scale": "register_governance", "level": level, "criterion": criterion} if {
	some i, criteria in data.cloudfirst.packs.house.register_maturity.levels
	level := i + 1
	some criterion in criteria
	house.met(input.register, criterion)
}

lacks contains {"scale": "register_governance", "level": level, "criterion": criterion} if {
	some i, criteria in data.cloudfirst.packs.house.register_maturity.levels
	level := i + 1
	some criterion in criteria
	not house.met(input.register, criterion)
}
