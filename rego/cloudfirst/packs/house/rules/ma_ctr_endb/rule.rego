# METADATA
# scope: package
# title: The present contract can be left before its end
# description: |
#   A contract that still runs and may not be left early ties the application to its hosting until its end: the wave belongs
#   after that day, or both hostings are paid. The rule only tells: the planner weighs it.
# custom:
#   id: MA-CTR-endb
#   severity: medium
#   effect: info
#   dimension: contract
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: "nothing: no text asks it"
#   title: {fr: "Le contrat actuel peut être quitté avant son terme", ar: "يمكن مغادرة العقد الحالي قبل نهايته"}
#   message:
#     en: "The present contract {contract} cannot be left before {end}."
#     fr: "Le contrat actuel {contract} ne peut être quitté avant le {end}."
#     ar: "لا يمكن مغادرة العقد الحالي {contract} قبل {end}."
#   remedy:
#     effort: low
#     action:
#       en: "Set the wave after the end of the contract, or agree with the provider to end it earlier."
#       fr: "Placer la vague après le terme du contrat, ou convenir avec le prestataire d'une fin anticipée."
#       ar: "برمجة الموجة بعد نهاية العقد، أو الاتفاق مع مقدم الخدمات على إنهائه قبل الأجل."
package cloudfirst.packs.house.rules.ma_ctr_endb

import rego.v1

default applies := false

applies if input.contract.id

violation contains {"params": {"contract": input.contract.id, "end": input.contract.end}} if {
	input.contract.end > input.as_of
	input.contract.early_exit == false
}
