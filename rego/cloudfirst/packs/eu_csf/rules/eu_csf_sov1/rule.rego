# METADATA
# scope: package
# title: "Strategic sovereignty: the level of a target"
# description: |
#   The level, SEAL-0 to SEAL-4, that the inventory states for objective SOV-1 of the framework, which weighs 15 per cent of the
#   score. Who controls the provider caps what is stated: SEAL-1 is exclusive foreign control, SEAL-2 indirect, SEAL-3 marginal.
# custom:
#   id: EU-CSF-SOV1
#   severity: info
#   effect: measure
#   dimension: sovereignty
#   confidence: medium
#   bundle: peer
#   status: in_force
#   source:
#     instrument: EU Cloud Sovereignty Framework v1.2.1
#     article: SOV-1
#     seen: names, weights and levels in a public taxonomy and two secondary sources; the framework's own document was not read
#   title: {fr: "Souveraineté stratégique : le niveau d'une cible", ar: "السيادة الاستراتيجية: مستوى الوجهة"}
#   scales: [{scale: sov_1, levels: 4, weight: 15, title: {en: "Strategic sovereignty", fr: "Souveraineté stratégique", ar: "السيادة الاستراتيجية"}}]
#   remedy:
#     effort: high
#     action:
#       en: "Have the target assessed on this objective and state the level with its source."
#       fr: "Faire évaluer la cible sur cet objectif et indiquer le niveau avec sa source."
#       ar: "تقييم الوجهة بالنسبة لهذا الهدف وبيان المستوى مع مصدره."
package cloudfirst.packs.eu_csf.rules.eu_csf_sov1

import rego.v1

import data.cloudfirst.packs.eu_csf.lib

reaches contains {"scale": "sov_1", "target": id, "level": level} if {
	some id, t in data.catalogue.targets
	seal := lib.seal(t, "sov_1")
	some level in [1, 2, 3, 4]
	level <= seal
}
