# METADATA
# scope: package
# title: When the room must be left soon, the platform moves whole
# description: |
#   The contract of the present hosting ends within the time in data.yaml. Moving a virtual platform whole takes the least
#   time for each system; what should be renewed can be renewed afterwards.
# custom:
#   id: CF-DIS-DATE
#   severity: info
#   effect: dispose
#   dimension: contract
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: "nothing: usual practice"
#   title: {fr: "Quand il faut partir bientôt, la plateforme se déplace entière", ar: "عند قرب الإخلاء تنقل المنصة كاملة"}
#   message:
#     en: "The contract that {subject} is hosted under ends on {end}."
#     fr: "Le contrat qui héberge {subject} prend fin le {end}."
#     ar: "ينتهي العقد الذي يستضاف {subject} بموجبه في {end}."
#   remedy:
#     effort: medium
#     action:
#       en: "Ask the target's provider whether it takes the virtual platform as it is; failing that, prolong the contract."
#       fr: "Demander au prestataire de la cible s'il accueille la plateforme virtuelle telle quelle ; à défaut, prolonger le contrat."
#       ar: "سؤال مقدم خدمات الوجهة عن استضافة المنصة الافتراضية كما هي، وإلا تمديد العقد."
#   dispositions: {relocate: 25}
package cloudfirst.rules.disposition.cf_dis_date

import rego.v1

import data.cloudfirst.lib

dispose contains {"params": {"end": input.contract.end}} if {
	input.application.platform == "virtual"
	input.contract.end < lib.add_months(input.as_of, press.months)
}

press := data.cloudfirst.disposition.contract_presses_within
