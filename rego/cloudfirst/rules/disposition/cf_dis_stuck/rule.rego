# METADATA
# scope: package
# title: What can neither be renewed nor rebuilt is replaced
# description: |
#   The runtime is out of support and the administration does not have the source code: nobody can bring the system onto a
#   supported runtime but its vendor. It is replaced by a product or service, or stays until it is.
# custom:
#   id: CF-DIS-STUCK
#   severity: info
#   effect: dispose
#   dimension: technical
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: "nothing: usual practice"
#   title: {fr: "Ce qui ne peut être ni renouvelé ni reconstruit est remplacé", ar: "ما لا يمكن تجديده ولا إعادة بنائه يستبدل"}
#   message:
#     en: "Support of the runtime of {subject} ended on {until}, and the administration does not have its source code."
#     fr: "Le support de l'environnement d'exécution de {subject} a pris fin le {until}, et l'administration n'a pas son code source."
#     ar: "انتهى دعم بيئة تشغيل {subject} في {until}، ولا تتوفر الإدارة على شفرته المصدرية."
#   remedy:
#     effort: high
#     action:
#       en: "Ask the vendor for a supported version; failing that, look for a product or service in its place."
#       fr: "Demander une version soutenue à l'éditeur ; à défaut, chercher un produit ou un service qui la remplace."
#       ar: "طلب نسخة مدعومة من المورد، وإلا البحث عن منتج أو خدمة بديلة."
#   dispositions: {repurchase: 30, retain: 10, rehost: -10, relocate: -10, replatform: -10}
package cloudfirst.rules.disposition.cf_dis_stuck

import rego.v1

dispose contains {"params": {"until": input.application.runtime_eol}} if {
	input.application.source_code in {"vendor", "none"}
	input.application.runtime_eol < input.as_of
}
