# METADATA
# scope: package
# title: Software as a service is kept or replaced, not moved
# description: |
#   The provider runs it: the administration has no machine to move and no code to change. It is kept, replaced by another
#   service, or given up. A system with hardware beside the service is described as two applications.
# custom:
#   id: CF-DIS-SAAS
#   severity: info
#   effect: dispose
#   dimension: contract
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: "nothing: usual practice"
#   title: {fr: "Un logiciel en tant que service se garde ou se remplace, il ne migre pas", ar: "البرمجيات المقدمة كخدمة يحتفظ بها أو تستبدل ولا تنقل"}
#   message:
#     en: "{subject} is software as a service: there is nothing to move."
#     fr: "{subject} est un logiciel en tant que service : il n'y a rien à migrer."
#     ar: "{subject} برنامج يقدم كخدمة: لا شيء ينقل."
#   remedy:
#     effort: low
#     action:
#       en: "Check the service against the rules, and compare it with others when its contract ends."
#       fr: "Confronter le service aux règles, et le comparer à d'autres à la fin de son contrat."
#       ar: "التحقق من الخدمة وفق القواعد ومقارنتها بغيرها عند انتهاء العقد."
#   dispositions: {retain: 40, rehost: exclude, relocate: exclude, replatform: exclude, refactor: exclude}
package cloudfirst.rules.disposition.cf_dis_saas

import rego.v1

dispose contains {"params": {}} if input.application.platform == "saas"
