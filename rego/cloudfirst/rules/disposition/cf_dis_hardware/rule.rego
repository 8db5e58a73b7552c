# METADATA
# scope: package
# title: A system tied to hardware stays with it
# description: |
#   Dongles, special cards and instruments stand in a room. As long as the system cannot do without them it stays there;
#   once the tie is cut, the fact changes and with it the recommendation.
# custom:
#   id: CF-DIS-HARDWARE
#   severity: info
#   effect: dispose
#   dimension: technical
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: "nothing: usual practice"
#   title: {fr: "Un système lié à un matériel reste avec lui", ar: "النظام المرتبط بعتاد خاص يبقى معه"}
#   message:
#     en: "{subject} cannot do without {bindings}."
#     fr: "{subject} ne peut se passer de : {bindings}."
#     ar: "لا يستغني {subject} عن: {bindings}."
#   remedy:
#     effort: medium
#     action:
#       en: "Find out whether the hardware can be replaced by a licence file, a network device or a service."
#       fr: "Chercher si un fichier de licence, un boîtier réseau ou un service peut remplacer ce matériel."
#       ar: "البحث عن إمكانية تعويض العتاد بملف ترخيص أو جهاز شبكي أو خدمة."
#   dispositions: {retain: 40, rehost: exclude, relocate: exclude}
package cloudfirst.rules.disposition.cf_dis_hardware

import rego.v1

dispose contains {"params": {"bindings": input.application.hardware_bindings}} if count(input.application.hardware_bindings) > 0
