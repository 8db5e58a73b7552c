# METADATA
# scope: package
# title: The present contract lasts until the application may move
# description: |
#   Between the end of the present contract and the first day on which the application may be cut over nobody is bound to host
#   it. The rule compares the two days and only tells: the contract is prolonged, or the move made possible earlier. An
#   application without a first day can move in time.
# custom:
#   id: MA-CTR-endc
#   severity: medium
#   effect: info
#   dimension: contract
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: "nothing: no text asks it"
#   title: {fr: "Le contrat actuel dure jusqu'à la date possible de migration", ar: "يستمر العقد الحالي إلى أن يصبح الترحيل ممكنا"}
#   message:
#     en: "The present contract {contract} ends on {end}, but the application may not move before {not_before}."
#     fr: "Le contrat actuel {contract} prend fin le {end}, mais l'application ne peut migrer avant le {not_before}."
#     ar: "ينتهي العقد الحالي {contract} في {end}، غير أن التطبيق لا يمكن ترحيله قبل {not_before}."
#   remedy:
#     effort: medium
#     action:
#       en: "Prolong the contract, or remove what keeps the application from moving in time."
#       fr: "Prolonger le contrat, ou lever ce qui empêche l'application de migrer à temps."
#       ar: "تمديد العقد، أو رفع ما يمنع ترحيل التطبيق في الوقت المناسب."
package cloudfirst.packs.house.rules.ma_ctr_endc

import rego.v1

default applies := false

applies if input.contract.id

violation contains {"params": {"contract": input.contract.id, "end": input.contract.end, "not_before": first}} if {
	first := input.application.move.not_before
	input.contract.end < first
}
