# METADATA
# scope: package
# title: Registers go to other administrations over the State's exchange platform
# description: |
#   GISRE, the State's platform run by the ADD, exchanges data between administrations in real time, securely, traceably and
#   without storage on the way. Law 55-19 has administrations obtain documents from one another; that the platform is the way
#   is its practice, not a text that was read. A flow is judged when it carries a register to an application of another
#   administration. Split from MA-DG-04.
# custom:
#   id: MA-DG-04c
#   severity: medium
#   effect: score
#   dimension: data_governance
#   confidence: medium
#   bundle: directive
#   status: in_force
#   source:
#     instrument: practice of GISRE
#     seen: a sponsored press article on the platform
#   title:
#     fr: "Les registres sont transmis aux autres administrations par la plateforme d'échange de l'État"
#     ar: "تنقل السجلات إلى الإدارات الأخرى عبر منصة التبادل الحكومية"
#   message:
#     en: "{subject} sends registers to another administration outside the exchange platform: {flows}."
#     fr: "{subject} transmet des registres à une autre administration hors de la plateforme d'échange : {flows}."
#     ar: "ينقل {subject} سجلات إلى إدارة أخرى خارج منصة التبادل: {flows}."
#   remedy:
#     effort: medium
#     action:
#       en: "Connect the exchange to the platform."
#       fr: "Raccorder l'échange à la plateforme."
#       ar: "ربط التبادل بالمنصة."
package cloudfirst.packs.ma.rules.ma_dg_04c

import rego.v1

default applies := false

applies if {
	some flow in input.application.flows
	leaves(flow)
}

violation contains {"params": {"flows": flows}} if {
	flows := [id | some id, flow in input.application.flows; leaves(flow); not exchanged(flow)]
	count(flows) > 0
}

leaves(flow) if {
	some ref in flow.data
	input.datasets[ref].kind == "register"
	input.peers[flow.to].administration != input.application.administration
}

exchanged(flow) if flow.via == "gisre"
