# METADATA
# scope: package
# title: Every dataset is rated in confidentiality, integrity and availability
# description: |
#   Article 5 has every entity classify its information assets by sensitivity in confidentiality, integrity and availability; no
#   asset is left out. So a rating stated as not applicable violates the rule, and a rating nobody knows leaves it undetermined.
#   Without ratings no hosting rule can be answered; the rule itself does not deny a target, it has the rating made before the
#   move.
# custom:
#   id: MA-0520-05a
#   severity: block
#   effect: before_wave
#   dimension: data_governance
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 05-20
#     article: art. 5
#     seen: article text in a third-party mirror, not in the Bulletin officiel
#   title: {fr: "Chaque jeu de données est coté en confidentialité, intégrité et disponibilité", ar: "تصنف كل مجموعة معطيات من حيث السرية والسلامة والتوافر"}
#   remedy:
#     effort: medium
#     action:
#       en: "Rate the dataset in confidentiality, integrity and availability with its steward."
#       fr: "Coter le jeu de données en confidentialité, intégrité et disponibilité avec son gestionnaire."
#       ar: "تصنيف مجموعة المعطيات من حيث السرية والسلامة والتوافر مع الجهة المسؤولة عنها."
package cloudfirst.packs.ma.rules.ma_0520_05a

import rego.v1

default applies := false

applies if some _ in input.datasets

violation contains {"subject": ref, "params": {"component": component}} if {
	some ref, _ in input.datasets
	some component in ["confidentiality", "integrity", "availability"]
	input.facts.not_applicable[concat("", [ref, ".impact.", component])] == true
}
