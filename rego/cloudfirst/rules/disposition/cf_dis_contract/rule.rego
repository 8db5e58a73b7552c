# METADATA
# scope: package
# title: While a long contract without exit runs, a system stays
# description: |
#   Moving early would mean paying twice. The contract of the present hosting runs longer than the time in data.yaml and
#   cannot be left early. Its end, or a right to leave it, changes the recommendation.
# custom:
#   id: CF-DIS-CONTRACT
#   severity: info
#   effect: dispose
#   dimension: contract
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: "nothing: usual practice"
#   title: {fr: "Tant qu'un long contrat sans sortie court, un système reste", ar: "ما دام عقد طويل بلا مخرج ساريا يبقى النظام"}
#   message:
#     en: "{subject} is hosted under a contract that runs until {end} and cannot be left early."
#     fr: "{subject} est hébergé par un contrat qui court jusqu'au {end} et ne peut être quitté avant."
#     ar: "يستضاف {subject} بموجب عقد يمتد إلى {end} ولا يمكن إنهاؤه قبل ذلك."
#   remedy:
#     effort: medium
#     action:
#       en: "Negotiate an early exit, or plan the move for the end of the contract."
#       fr: "Négocier une sortie anticipée, ou prévoir la migration à la fin du contrat."
#       ar: "التفاوض على إنهاء مبكر، أو برمجة النقل عند نهاية العقد."
#   dispositions: {retain: 30}
package cloudfirst.rules.disposition.cf_dis_contract

import rego.v1

import data.cloudfirst.lib

dispose contains {"params": {"end": input.contract.end}} if {
	input.contract.early_exit == false
	input.contract.end > lib.add_months(input.as_of, holds.months)
}

holds := data.cloudfirst.disposition.contract_holds_beyond
