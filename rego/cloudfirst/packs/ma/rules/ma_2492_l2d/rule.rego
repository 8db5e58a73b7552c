# METADATA
# scope: package
# title: Sensitive data in the cloud are managed and supervised from Morocco only
# description: |
#   Article 5, 4°: the services that level 2 covers are managed and supervised exclusively from and on the national territory.
#   Support is counted with operation and supervision, since whoever supports a service manages it (our reading). It is asked
#   for every sensitive dataset in the cloud, because only level 2 may hold one; where the route of article 17 is open the
#   requirement falls with the level it belongs to, since that route is for providers without it.
# custom:
#   id: MA-2492-L2d
#   severity: block
#   effect: require
#   dimension: sovereignty
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: decree 2-24-921
#     article: art. 5, 4°
#     seen: article text in a third-party mirror where articles 4 to 6 run into each other, not in the Bulletin officiel
#   title: {fr: "Les données sensibles dans le nuage sont gérées et supervisées depuis le Maroc seulement", ar: "تدار المعطيات الحساسة في السحابة ويشرف عليها من المغرب حصرا"}
#   remedy:
#     effort: high
#     action:
#       en: "Have operation, supervision and support done from Morocco only, by contract."
#       fr: "Obtenir par contrat une exploitation, une supervision et un support assurés depuis le Maroc seulement."
#       ar: "النص في العقد على أن يتم الاستغلال والإشراف والدعم من المغرب حصرا."
#   requires: [{component: operations, at_most: morocco}]
#   fixes:
#     - set:
#         - {fact: "target.operations", to: MA}
#         - {fact: "target.support", to: MA}
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
package cloudfirst.packs.ma.rules.ma_2492_l2d

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.sensitive_data

require contains {"component": "operations", "at_least": "morocco", "subject": ref, "target": id} if {
	some ref, ds in input.datasets
	ds.class.sensitive_data == true
	some id, t in data.catalogue.targets
	lib.cloud(t)
}
