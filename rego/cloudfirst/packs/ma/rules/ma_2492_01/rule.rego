# METADATA
# scope: package
# title: A sensitive system in the cloud needs a provider qualified at level 1
# description: |
#   Articles 1 and 2: entities and infrastructures of vital importance that use cloud services for sensitive information systems
#   turn to a qualified provider, of level 1 to host, manage or operate all or part of the system. The press says that only
#   infrastructures of vital importance are bound; the decree says entities too, and is followed. Own premises are not recourse
#   to a cloud service and colocation is not one either; a State cloud has no exemption in the text. Level 1 alone fits the
#   parts of a system that hold no sensitive data: MA-2492-02 asks more for those.
# custom:
#   id: MA-2492-01
#   severity: block
#   effect: require
#   dimension: sovereignty
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: decree 2-24-921
#     article: arts. 1 and 2
#     seen: article text in a third-party mirror, not in the Bulletin officiel
#   title: {fr: "Un système sensible dans le nuage exige un prestataire qualifié de niveau 1", ar: "يتطلب النظام الحساس في السحابة مقدم خدمات مؤهلا من المستوى 1"}
#   remedy:
#     effort: high
#     action:
#       en: "Choose an offer qualified for the service, keep the system on own premises, or document the route of article 17."
#       fr: "Choisir une offre qualifiée pour le service, garder le système dans ses locaux, ou documenter la voie de l'article 17."
#       ar: "اختيار عرض مؤهل للخدمة المعنية، أو إبقاء النظام في مقرات الإدارة، أو توثيق مسلك المادة 17."
#   requires: [{component: qualification, at_most: "1"}]
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
package cloudfirst.packs.ma.rules.ma_2492_01

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.sensitive_system

require contains {"component": "qualification", "at_least": "1", "target": id} if {
	applies
	some id, t in data.catalogue.targets
	lib.cloud(t)
}
