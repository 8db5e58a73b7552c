# METADATA
# scope: package
# title: Services that only one provider has are given up on the way
# description: |
#   A system built on services that only one provider has runs nowhere else as it is. To leave that provider it must be
#   changed where it calls them.
# custom:
#   id: CF-DIS-TIED
#   severity: info
#   effect: dispose
#   dimension: technical
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: "nothing: usual practice"
#   title: {fr: "Les services propres à un prestataire s'abandonnent en chemin", ar: "الخدمات الخاصة بمقدم واحد يتخلى عنها أثناء النقل"}
#   message:
#     en: "{subject} uses services that only one provider has: {services}."
#     fr: "{subject} utilise des services propres à un seul prestataire : {services}."
#     ar: "يستعمل {subject} خدمات لا يقدمها إلا مورد واحد: {services}."
#   remedy:
#     effort: high
#     action:
#       en: "Find a standard in the place of each service, and change the calls one after the other."
#       fr: "Trouver un standard à la place de chaque service et changer les appels un par un."
#       ar: "إيجاد معيار بديل لكل خدمة وتغيير الاستدعاءات تباعا."
#   dispositions: {refactor: 25, rehost: -20, relocate: -20}
package cloudfirst.rules.disposition.cf_dis_tied

import rego.v1

dispose contains {"params": {"services": input.application.proprietary_services}} if {
	count(input.application.proprietary_services) > 0
}
