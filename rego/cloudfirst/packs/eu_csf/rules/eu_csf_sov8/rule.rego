# METADATA
# scope: package
# title: "Environmental sustainability: the level of a target"
# description: |
#   The level, SEAL-0 to SEAL-4, that the inventory states for objective SOV-8 of the framework, which weighs 5 per cent of the
#   score.
# custom:
#   id: EU-CSF-SOV8
#   severity: info
#   effect: measure
#   dimension: sovereignty
#   confidence: medium
#   bundle: peer
#   status: in_force
#   source:
#     instrument: EU Cloud Sovereignty Framework v1.2.1
#     article: SOV-8
#     seen: names, weights and levels in a public taxonomy and two secondary sources; the framework's own document was not read
#   title: {fr: "Durabilité environnementale : le niveau d'une cible", ar: "الاستدامة البيئية: مستوى الوجهة"}
#   scales: [{scale: sov_8, levels: 4, weight: 5, title: {en: "Environmental sustainability", fr: "Durabilité environnementale", ar: "الاستدامة البيئية"}}]
#   remedy:
#     effort: high
#     action:
#       en: "Have the target assessed on this objective and state the level with its source."
#       fr: "Faire évaluer la cible sur cet objectif et indiquer le niveau avec sa source."
#       ar: "تقييم الوجهة بالنسبة لهذا الهدف وبيان المستوى مع مصدره."
package cloudfirst.packs.eu_csf.rules.eu_csf_sov8

import rego.v1

import data.cloudfirst.packs.eu_csf.lib

reaches contains {"scale": "sov_8", "target": id, "level": level} if {
	some id, t in data.catalogue.targets
	seal := lib.seal(t, "sov_8")
	some level in [1, 2, 3, 4]
	level <= seal
}
