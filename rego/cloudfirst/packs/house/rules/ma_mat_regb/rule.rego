# METADATA
# scope: package
# title: A register has what the next level of maturity asks
# description: |
#   Says what keeps a register from the next level that MA-MAT-REG measures, by the names of the criteria in data.yaml: rated,
#   legal_basis, owner, steward, dictionary, identifier, quality, authoritative, access_log, no_copies. It informs only. Split
#   from MA-MAT-REG because a rule has one effect.
# custom:
#   id: MA-MAT-REGb
#   severity: low
#   subject: register
#   effect: info
#   dimension: data_governance
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement on the OECD model of data governance and published methods
#     seen: an academic reading of the OECD model; no framework for registers was found
#   title: {fr: "Un registre réunit ce que demande le niveau de maturité suivant", ar: "يستوفي السجل ما يتطلبه مستوى النضج الموالي"}
#   message:
#     en: "{subject} lacks for level {level} of maturity: {criteria}."
#     fr: "Il manque à {subject} pour le niveau {level} de maturité : {criteria}."
#     ar: "ينقص {subject} لبلوغ المستوى {level} من النضج: {criteria}."
#   remedy:
#     effort: medium
#     action:
#       en: "Bring what the next level asks."
#       fr: "Réunir ce que demande le niveau suivant."
#       ar: "استيفاء ما يتطلبه المستوى الموالي."
package cloudfirst.packs.house.rules.ma_mat_regb

import rego.v1

import data.cloudfirst.packs.house.lib as house

violation contains {"params": {"level": level, "criteria": lacking}} if {
	some i, criteria in data.cloudfirst.packs.house.register_maturity.levels
	level := i + 1
	house.reached(input.register, i)
	lacking := [criterion | some criterion in criteria; not house.met(input.register, criterion)]
	count(lacking) > 0
}
