# METADATA
# scope: package
# title: A physical machine is virtualised on the way
# description: |
#   A physical machine can be rehosted once it has been turned into a virtual one, which is some work. There is no virtual
#   platform that could be moved whole.
# custom:
#   id: CF-DIS-PHYSICAL
#   severity: info
#   effect: dispose
#   dimension: technical
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: "nothing: usual practice"
#   title: {fr: "Une machine physique est virtualisée en chemin", ar: "الآلة المادية تحول إلى افتراضية أثناء النقل"}
#   message:
#     en: "{subject} runs on physical machines: they are virtualised first, and no virtual platform can be moved whole."
#     fr: "{subject} fonctionne sur des machines physiques : elles sont d'abord virtualisées, et aucune plateforme virtuelle ne peut être déplacée entière."
#     ar: "يشتغل {subject} على آلات مادية: تحول أولا إلى آلات افتراضية، ولا توجد منصة افتراضية يمكن نقلها كاملة."
#   remedy:
#     effort: medium
#     action:
#       en: "Virtualise the machine where it stands, and test it there."
#       fr: "Virtualiser la machine sur place et l'y tester."
#       ar: "تحويل الآلة إلى افتراضية في مكانها واختبارها هناك."
#   dispositions: {rehost: 10, replatform: 5, relocate: exclude}
package cloudfirst.rules.disposition.cf_dis_physical

import rego.v1

dispose contains {"params": {}} if input.application.platform == "physical"
