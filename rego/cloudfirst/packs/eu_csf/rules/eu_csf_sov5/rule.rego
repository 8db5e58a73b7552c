# METADATA
# scope: package
# title: "Supply chain sovereignty: the level of a target"
# description: |
#   The level, SEAL-0 to SEAL-4, that the inventory states for objective SOV-5 of the framework, which weighs 20 per cent of the
#   score.
# custom:
#   id: EU-CSF-SOV5
#   severity: info
#   effect: measure
#   dimension: sovereignty
#   confidence: medium
#   bundle: peer
#   status: in_force
#   source:
#     instrument: EU Cloud Sovereignty Framework v1.2.1
#     article: SOV-5
#     seen: names, weights and levels in a public taxonomy and two secondary sources; the framework's own document was not read
#   title: {fr: "Souveraineté de la chaîne d'approvisionnement : le niveau d'une cible", ar: "السيادة على سلسلة التوريد: مستوى الوجهة"}
#   scales: [{scale: sov_5, levels: 4, weight: 20, title: {en: "Supply chain sovereignty", fr: "Souveraineté de la chaîne d'approvisionnement", ar: "السيادة على سلسلة التوريد"}}]
#   remedy:
#     effort: high
#     action:
#       en: "Have the target assessed on this objective and state the level with its source."
#       fr: "Faire évaluer la cible sur cet objectif et indiquer le niveau avec sa source."
#       ar: "تقييم الوجهة بالنسبة لهذا الهدف وبيان المستوى مع مصدره."
package cloudfirst.packs.eu_csf.rules.eu_csf_sov5

import rego.v1

import data.cloudfirst.packs.eu_csf.lib

reaches contains {"scale": "sov_5", "target": id, "level": level} if {
	some id, t in data.catalogue.targets
	seal := lib.seal(t, "sov_5")
	some level in [1, 2, 3, 4]
	level <= seal
}
