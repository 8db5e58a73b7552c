# METADATA
# scope: package
# title: A system full of addresses moves with its platform
# description: |
#   Addresses stand in its code or configuration. Moving the whole virtual platform keeps its networks, so that nothing in
#   the system must change; any other move must find and change every address.
# custom:
#   id: CF-DIS-ADDRESSES
#   severity: info
#   effect: dispose
#   dimension: technical
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: "nothing: usual practice"
#   title: {fr: "Un système truffé d'adresses migre avec sa plateforme", ar: "النظام الذي يتضمن عناوين ثابتة ينقل مع منصته"}
#   message:
#     en: "Addresses stand in the code or configuration of {subject}."
#     fr: "Des adresses figurent dans le code ou la configuration de {subject}."
#     ar: "توجد عناوين ثابتة في شفرة {subject} أو في إعداداته."
#   remedy:
#     effort: medium
#     action:
#       en: "Put names in the place of addresses, or move the platform whole and keep its networks."
#       fr: "Remplacer les adresses par des noms, ou déplacer la plateforme entière avec ses réseaux."
#       ar: "تعويض العناوين بأسماء، أو نقل المنصة كاملة مع شبكاتها."
#   dispositions: {relocate: 25}
package cloudfirst.rules.disposition.cf_dis_addresses

import rego.v1

dispose contains {"params": {}} if {
	input.application.platform == "virtual"
	input.application.hardcoded_addresses == true
}
