# METADATA
# scope: package
# title: A runtime that goes out of support is renewed on the way
# description: |
#   Where the runtime has lost its support, or loses it within the time in data.yaml, moving the system as it is moves the
#   risk; with the source code at hand it is brought onto a supported runtime, which is replatforming.
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
#     en: "The runtime of {subject} is supported until {until}, and its source code is at hand."
#     fr: "L'environnement d'exécution de {subject} est soutenu jusqu'au {until}, et son code source est disponible."
#     ar: "بيئة تشغيل {subject} مدعومة إلى غاية {until}، وشفرته المصدرية متوفرة."
#   remedy:
#     effort: medium
#     action:
#       en: "Bring it onto a supported version before or with the move."
#       fr: "Passer à une version soutenue avant la migration ou avec elle."
#       ar: "الانتقال إلى نسخة مدعومة قبل النقل أو معه."
#   dispositions: {replatform: 30, rehost: -10, relocate: -10}
package cloudfirst.rules.disposition.cf_dis_runtime

import rego.v1

import data.cloudfirst.lib

dispose contains {"params": {"until": input.application.runtime_eol}} if {
	input.application.source_code in {"owned", "escrow"}
	input.application.runtime_eol < lib.add_months(input.as_of, soon.months)
}

soon := data.cloudfirst.disposition.support_ends_within
