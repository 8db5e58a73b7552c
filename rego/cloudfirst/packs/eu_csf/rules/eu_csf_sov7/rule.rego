# METADATA
# scope: package
# title: "Security and compliance sovereignty: the level of a target"
# description: |
#   The level, SEAL-0 to SEAL-4, that the inventory states for objective SOV-7 of the framework, which weighs 10 per cent of the
#   score.
# custom:
#   id: EU-CSF-SOV7
#   severity: info
#   effect: measure
#   dimension: sovereignty
#   confidence: medium
#   bundle: peer
#   status: in_force
#   source:
#     instrument: EU Cloud Sovereignty Framework v1.2.1
#     article: SOV-7
#     seen: names, weights and levels in a public taxonomy and two secondary sources; the framework's own document was not read
#   title: {fr: "Souveraineté de la sécurité et de la conformité : le niveau d'une cible", ar: "سيادة الأمن والامتثال: مستوى الوجهة"}
#   scales: [{scale: sov_7, levels: 4, weight: 10, title: {en: "Security and compliance sovereignty", fr: "Souveraineté de la sécurité et de la conformité", ar: "سيادة الأمن والامتثال"}}]
#   remedy:
#     effort: high
#     action:
#       en: "Have the target assessed on this objective and state the level with its source."
#       fr: "Faire évaluer la cible sur cet objectif et indiquer le niveau avec sa source."
#       ar: "تقييم الوجهة بالنسبة لهذا الهدف وبيان المستوى مع مصدره."
package cloudfirst.packs.eu_csf.rules.eu_csf_sov7

import rego.v1

import data.cloudfirst.packs.eu_csf.lib

reaches contains {"scale": "sov_7", "target": id, "level": level} if {
	some id, t in data.catalogue.targets
	seal := lib.seal(t, "sov_7")
	some level in [1, 2, 3, 4]
	level <= seal
}
