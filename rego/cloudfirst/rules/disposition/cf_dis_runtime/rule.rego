# METADATA
# scope: package
# title: A runtime that goes out of support is renewed on the way
# description: |
#   Where the runtime has lost its support, or loses it within the time in data.yaml, moving the system as it is moves the
#   risk; it is brought onto a supported one, which is replatforming: by the administration where the source code is at
#   hand, by the vendor of a product.
# custom:
#   id: CF-DIS-RUNTIME
#   severity: info
#   effect: dispose
#   dimension: technical
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: "nothing: usual practice"
#   title: {fr: "Un environnement d'exécution qui sort de support est renouvelé en chemin", ar: "بيئة التشغيل التي ينتهي دعمها تجدد أثناء النقل"}
#   message:
#     en: "End of support of the runtime of {subject}: {until}. It can be renewed."
#     fr: "Fin du support de l'environnement d'exécution de {subject} : {until}. Il peut être renouvelé."
#     ar: "نهاية دعم بيئة تشغيل {subject}: {until}. ويمكن تجديدها."
#   remedy:
#     effort: medium
#     action:
#       en: "Bring it onto a supported version before or with the move."
#       fr: "Passer à une version soutenue avant la migration ou avec elle."
#       ar: "الانتقال إلى نسخة مدعومة قبل النقل أو معه."
#   dispositions: {replatform: 30}
package cloudfirst.rules.disposition.cf_dis_runtime

import rego.v1

import data.cloudfirst.lib

dispose contains {"params": {"until": input.application.runtime_eol}} if {
	input.application.platform != "saas"
	input.application.source_code in {"owned", "escrow", "vendor"}
	input.application.runtime_eol < lib.add_months(input.as_of, soon.months)
}

soon := data.cloudfirst.disposition.support_ends_within
