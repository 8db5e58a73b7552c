# METADATA
# scope: package
# title: A system that nobody uses is retired
# description: |
#   Nothing is cheaper than what is switched off. That nobody uses a system is taken for a reason only where it is said to
#   be of little or medium criticality: systems that others call, or that stand by for an emergency, have no users either.
# custom:
#   id: CF-DIS-UNUSED
#   severity: info
#   effect: dispose
#   dimension: organisation
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: "nothing: peers' methods name retirement as one of the dispositions"
#   title: {fr: "Un système que personne n'utilise est retiré", ar: "النظام الذي لا يستعمله أحد يسحب من الخدمة"}
#   message:
#     en: "Nobody uses {subject}."
#     fr: "Personne n'utilise {subject}."
#     ar: "لا أحد يستعمل {subject}."
#   remedy:
#     effort: low
#     action:
#       en: "Confirm with the business owner, archive the data as the rules on archives ask, and switch it off."
#       fr: "Confirmer avec le responsable métier, archiver les données selon les règles d'archivage, et l'éteindre."
#       ar: "التأكد لدى المسؤول الوظيفي، وأرشفة المعطيات وفق قواعد الأرشيف، ثم الإيقاف."
#   dispositions: {retire: 70}
package cloudfirst.rules.disposition.cf_dis_unused

import rego.v1

dispose contains {"params": {}} if {
	input.application.criticality in {"low", "medium"}
	input.application.users == 0
}
