# METADATA
# scope: package
# title: Every dataset is rated in confidentiality, integrity and availability, and every system is classified
# description: |
#   Article 5 has every entity classify its information assets and its information systems by sensitivity in confidentiality,
#   integrity and availability; no asset and no system is left out. So a rating or a class stated as not applicable violates the
#   rule, and one nobody knows leaves it undetermined. The class meant is the one the administration declared: a class that this
#   library derives from impacts replaces no classification. Without ratings no hosting rule can be answered; the rule itself
#   does not deny a target, it has the rating made before the move.
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
#   title: {fr: "Chaque jeu de données est coté en confidentialité, intégrité et disponibilité, et chaque système classé", ar: "تصنف كل مجموعة معطيات من حيث السرية والسلامة والتوافر، ويصنف كل نظام"}
#   message:
#     en: "{subject} is not rated: {component}."
#     fr: "{subject} n'est pas coté : {component}."
#     ar: "{subject} غير مصنف: {component}."
#   remedy:
#     effort: medium
#     action:
#       en: "Rate the dataset in confidentiality, integrity and availability with its steward, and declare the class of the system."
#       fr: "Coter le jeu de données en confidentialité, intégrité et disponibilité avec son gestionnaire, et déclarer la classe du système."
#       ar: "تصنيف مجموعة المعطيات من حيث السرية والسلامة والتوافر مع الجهة المسؤولة عنها، والتصريح بصنف النظام."
#   no_fix:
#     en: "The ratings describe the data: they are found out, not changed."
#     fr: "Les niveaux décrivent les données : on les établit, on ne les change pas."
#     ar: "المستويات تصف المعطيات: يتم تحديدها ولا يتم تغييرها."
package cloudfirst.packs.ma.rules.ma_0520_05a

import rego.v1

violation contains {"subject": ref, "params": {"component": component}} if {
	some ref, _ in input.datasets
	some component in ["confidentiality", "integrity", "availability"]
	input.facts.not_applicable[concat("", [ref, ".impact.", component])] == true
}

violation contains {"params": {"component": "class"}} if input.facts.not_applicable["application.class"] == true
