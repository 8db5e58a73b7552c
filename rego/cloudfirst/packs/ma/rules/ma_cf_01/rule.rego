# METADATA
# scope: package
# title: Every investment shows that cloud was considered first
# description: |
#   The first axis of the cloud roadmap 2025-2030 makes cloud the default: no investment is planned or made without first
#   considering cloud. A circular of the Head of Government is said to carry the policy; its number, date, scope and
#   exceptions were not seen, and no rule rests on it. Purchases for the application that are not signed yet are asked for a
#   dated comparison with cloud, made before the launch; a purchase of cloud is the answer itself. What comes of the
#   comparison is free.
# custom:
#   id: MA-CF-01
#   severity: high
#   effect: before_wave
#   dimension: organisation
#   confidence: medium
#   bundle: directive
#   status: in_force
#   source:
#     instrument: Cloud First roadmap 2025-2030
#     article: first axis
#     seen: press reports; the circular said to carry the policy was never seen
#   title: {fr: "Tout investissement montre que le nuage a été envisagé en premier", ar: "يبين كل استثمار أن السحابة أخذت بعين الاعتبار أولا"}
#   message:
#     en: "The purchase {procurement} does not show that cloud was considered first: {fact} says otherwise or nothing."
#     fr: "L'achat {procurement} ne montre pas que le nuage a été envisagé en premier : « {fact} » dit le contraire ou rien."
#     ar: "لا يبين الاقتناء {procurement} أن السحابة أخذت بعين الاعتبار أولا: {fact} يفيد العكس أو لا يفيد شيئا."
#   remedy:
#     effort: low
#     action:
#       en: "Compare the purchase with cloud before it is launched, and file the comparison with its date."
#       fr: "Comparer l'achat au nuage avant son lancement, et verser la comparaison datée au dossier."
#       ar: "مقارنة الاقتناء بالسحابة قبل إطلاقه، وإدراج المقارنة مؤرخة في الملف."
#   fixes:
#     - set:
#         - {fact: "procurement.{procurement}.cloud_considered", to: true}
#         - {fact: "procurement.{procurement}.cloud_considered_on", to: "{as_of}"}
package cloudfirst.packs.ma.rules.ma_cf_01

import rego.v1

default applies := false

applies if {
	some p in input.procurements
	open(p)
}

violation contains {"params": {"procurement": id, "fact": "cloud_considered"}} if {
	applies
	some id, p in input.procurements
	open(p)
	not considered(p)
}

violation contains {"params": {"procurement": id, "fact": "cloud_considered_on"}} if {
	some id, p in input.procurements
	open(p)
	considered(p)
	not in_time(p)
}

open(p) if {
	p.subject != "cloud"
	not signed(p)
}

signed(p) if p.signed_on <= input.as_of

considered(p) if p.cloud_considered == true

in_time(p) if {
	p.cloud_considered_on <= input.as_of
	not late(p)
}

late(p) if p.cloud_considered_on > p.launched_on
