# METADATA
# scope: package
# title: The host promises to be back within the time the ministry accepts
# description: |
#   The longest stop that the fictitious ministry of water accepts is a figure of its own, in data.yaml. An offer that promises less
#   is taken with a condition: a recovery time in the contract.
# custom:
#   id: EAU-02
#   severity: medium
#   effect: condition
#   dimension: contract
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: instruction 12 of the ministry of water (fictitious)
#     article: point 7
#     seen: nothing, since it does not exist
#   title: {fr: "L'hébergeur s'engage à reprendre dans le délai que le ministère accepte", ar: "يلتزم المستضيف باستئناف الخدمة داخل الأجل المقبول لدى الوزارة"}
#   message:
#     en: "{target} promises to be back after {promised} seconds, and {accepted} are accepted."
#     fr: "{target} s'engage à reprendre après {promised} secondes ; le ministère en accepte {accepted}."
#     ar: "يلتزم {target} بالاستئناف بعد {promised} ثانية، والمقبول {accepted}."
#   remedy:
#     effort: medium
#     action:
#       en: "Write the recovery time into the contract, or choose another offer."
#       fr: "Inscrire le délai de reprise au contrat, ou choisir une autre offre."
#       ar: "إدراج أجل الاستئناف في العقد أو اختيار عرض آخر."
package custom.eau.rules.eau_02

import rego.v1

default applies := false

# Installations for tests and development are left alone.
applies if input.application.stage == "production"

# The figure of the ministry, in seconds.
accepted := data.custom.eau.figures.recovery.value

# target.rto: Recovery time it promises.
violation contains {"params": {"promised": x.rto, "accepted": accepted}, "target": id} if {
	applies
	some id, x in data.catalogue.targets
	not fulfilled(x)
}

fulfilled(x) if x.rto <= accepted
