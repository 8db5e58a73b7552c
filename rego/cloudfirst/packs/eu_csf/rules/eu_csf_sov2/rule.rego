# METADATA
# scope: package
# title: "Legal and jurisdictional sovereignty: the level of a target"
# description: |
#   The level, SEAL-0 to SEAL-4, that the inventory states for objective SOV-2 of the framework, which weighs 10 per cent of the
#   score. Who controls the provider caps what is stated: SEAL-1 is exclusive foreign control, SEAL-2 indirect, SEAL-3 marginal.
# custom:
#   id: EU-CSF-SOV2
#   severity: info
#   effect: measure
#   dimension: sovereignty
#   confidence: medium
#   bundle: peer
#   status: in_force
#   source:
#     instrument: EU Cloud Sovereignty Framework v1.2.1
#     article: SOV-2
#     seen: names, weights and levels in a public taxonomy and two secondary sources; the framework's own document was not read
#   title: {fr: "Souveraineté juridique et juridictionnelle : le niveau d'une cible", ar: "السيادة القانونية والقضائية: مستوى الوجهة"}
#   scales: [{scale: sov_2, levels: 4, weight: 10, title: {en: "Legal and jurisdictional sovereignty", fr: "Souveraineté juridique et juridictionnelle", ar: "السيادة القانونية والقضائية"}}]
#   remedy:
#     effort: high
#     action:
#       en: "Have the target assessed on this objective and state the level with its source."
#       fr: "Faire évaluer la cible sur cet objectif et indiquer le niveau avec sa source."
#       ar: "تقييم الوجهة بالنسبة لهذا الهدف وبيان المستوى مع مصدره."
package cloudfirst.packs.eu_csf.rules.eu_csf_sov2

import rego.v1

import data.cloudfirst.packs.eu_csf.lib

reaches contains {"scale": "sov_2", "target": id, "level": level} if {
	some id, t in data.catalogue.targets
	seal := lib.seal(t, "sov_2")
	some level in [1, 2, 3, 4]
	level <= seal
}
