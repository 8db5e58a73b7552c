# METADATA
# scope: package
# title: A system that keeps nothing to itself moves to a managed platform
# description: |
#   It keeps no session in its memory, machines build and deploy it, and the administration has its code: a platform that
#   the provider operates takes it with little work, and multiplies it when needed.
# custom:
#   id: CF-DIS-READY
#   severity: info
#   effect: dispose
#   dimension: technical
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: "nothing: usual practice"
#   title: {fr: "Un système sans état propre migre vers une plateforme gérée", ar: "النظام الذي لا يحتفظ بحالة لديه ينقل إلى منصة مدارة"}
#   message:
#     en: "{subject} keeps no session of its own and is built by machines: a managed platform takes it."
#     fr: "{subject} ne garde pas de session et se construit automatiquement : une plateforme gérée l'accueille."
#     ar: "لا يحتفظ {subject} بالجلسات ويبنى آليا: يمكن لمنصة مدارة استضافته."
#   remedy:
#     effort: low
#     action:
#       en: "Deploy it once on the managed platform, and compare what it costs there."
#       fr: "Le déployer une fois sur la plateforme gérée et comparer le coût."
#       ar: "نشره مرة على المنصة المدارة ومقارنة الكلفة."
#   dispositions: {replatform: 25}
package cloudfirst.rules.disposition.cf_dis_ready

import rego.v1

dispose contains {"params": {}} if {
	input.application.source_code in {"owned", "escrow"}
	input.application.automated_build == true
	input.application.stateless == true
}
