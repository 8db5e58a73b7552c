# METADATA
# scope: package
# title: Leaving the present contract early costs nothing
# description: |
#   A contract that still runs and charges a penalty for leaving early is a reason to set the wave after its end, or to count
#   the penalty as a cost of the move. The rule only tells: the planner weighs it. Both the day and the amount are in the
#   finding. A contract that has ended costs nothing to leave.
# custom:
#   id: MA-CTR-end
#   severity: medium
#   effect: info
#   dimension: contract
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: "nothing: no text asks it"
#   title: {fr: "Quitter le contrat actuel avant son terme est sans frais", ar: "مغادرة العقد الحالي قبل نهايته بدون كلفة"}
#   message:
#     en: "The present contract {contract} runs until {end}; leaving it earlier costs {penalty}."
#     fr: "Le contrat actuel {contract} court jusqu'au {end} ; le quitter plus tôt coûte {penalty}."
#     ar: "يسري العقد الحالي {contract} إلى غاية {end}، وتبلغ كلفة مغادرته قبل ذلك {penalty}."
#   remedy:
#     effort: low
#     action:
#       en: "Set the wave after the end of the contract, or count the penalty into the move."
#       fr: "Placer la vague après le terme du contrat, ou compter la pénalité dans le coût de la migration."
#       ar: "برمجة الموجة بعد نهاية العقد، أو احتساب الغرامة ضمن كلفة الترحيل."
package cloudfirst.packs.house.rules.ma_ctr_end

import rego.v1

default applies := false

applies if input.contract.id

violation contains {"params": {"contract": input.contract.id, "end": input.contract.end, "penalty": input.contract.penalty}} if {
	input.contract.end > input.as_of
	input.contract.penalty > 0
}
