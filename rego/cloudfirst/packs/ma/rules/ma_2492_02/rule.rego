# METADATA
# scope: package
# title: Sensitive data in the cloud need a provider qualified at level 2
# description: |
#   Article 2: a provider of level 2 to process, exploit or store all or part of sensitive data. Law 05-20 defines a sensitive
#   system by its sensitive data, so a sensitive system that keeps its data in the cloud needs level 2 in practice, and level 1
#   alone serves front ends and computing without storage; both rules are asked and the stronger decides, dataset by dataset, so
#   that a split placement can show. Every dataset held counts, read or received ones too: processing is enough.
# custom:
#   id: MA-2492-02
#   severity: block
#   effect: require
#   dimension: sovereignty
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: decree 2-24-921
#     article: art. 2
#     seen: article text in a third-party mirror, not in the Bulletin officiel
#   title: {fr: "Des données sensibles dans le nuage exigent un prestataire qualifié de niveau 2", ar: "تتطلب المعطيات الحساسة في السحابة مقدم خدمات مؤهلا من المستوى 2"}
#   remedy:
#     effort: high
#     action:
#       en: "Choose an offer qualified at level 2 for the data, keep the data on own premises, or document the route of article 17."
#       fr: "Choisir une offre qualifiée de niveau 2 pour les données, garder les données dans ses locaux, ou documenter la voie de l'article 17."
#       ar: "اختيار عرض مؤهل من المستوى 2 للمعطيات، أو إبقاؤها في مقرات الإدارة، أو توثيق مسلك المادة 17."
#   requires: [{component: qualification, at_most: "2"}]
#   fixes:
#     - effort: medium
#       set:
#         - {fact: "study.*.justification", to: true}
#         - {fact: "study.*.rights", to: true}
#         - {fact: "study.*.guarantees", to: true}
#         - {fact: "study.*.location", to: true}
#         - {fact: "study.*.reversibility", to: true}
#         - {fact: "study.*.disclosure", to: true}
#         - {fact: "study.*.legal_regime", to: true}
#         - {fact: "study.*.date", to: "{as_of}"}
#       text:
#         en: "Complete the study of the target under article 17."
#         fr: "Compléter l'étude de la cible prévue à l'article 17."
#         ar: "استكمال الدراسة المتعلقة ببيئة الاستضافة المنصوص عليها في المادة 17."
package cloudfirst.packs.ma.rules.ma_2492_02

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.sensitive_data

require contains {"component": "qualification", "at_least": "2", "subject": ref, "target": id} if {
	some ref, ds in input.datasets
	ds.class.sensitive_data == true
	some id, t in data.catalogue.targets
	lib.cloud(t)
}
