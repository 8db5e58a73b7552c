# METADATA
# scope: package
# title: No address stands in code or configuration
# description: |
#   Addresses written into code or configuration break when a system or a peer of it moves. Names and settings of the
#   environment survive. Software as a service is not concerned.
# custom:
#   id: MA-TEC-conf
#   severity: medium
#   effect: score
#   dimension: technical
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: no text or published method that was read asks it
#   title: {fr: "Aucune adresse n'est inscrite dans le code ou la configuration", ar: "لا توجد عناوين مدرجة في الشفرة أو في الإعدادات"}
#   message:
#     en: "{subject} holds addresses in its code or configuration."
#     fr: "{subject} contient des adresses dans son code ou sa configuration."
#     ar: "يحتوي {subject} على عناوين مدرجة في شفرته أو إعداداته."
#   remedy:
#     effort: low
#     action:
#       en: "Replace addresses by names, and take settings from the environment."
#       fr: "Remplacer les adresses par des noms et tirer les paramètres de l'environnement."
#       ar: "تعويض العناوين بأسماء، وأخذ الإعدادات من البيئة."
package cloudfirst.packs.house.rules.ma_tec_conf

import rego.v1

default applies := false

applies if input.application.platform != "saas"

violation contains {"params": {}} if {
	applies
	input.application.hardcoded_addresses == true
}
