# METADATA
# scope: package
# title: What can neither be renewed nor rebuilt is replaced
# description: |
#   The runtime is out of support and nobody has the source code: nobody can bring the system onto a supported runtime. It
#   is replaced by a product or service.
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
#     en: "Support of the runtime of {subject} ended on {until}, and nobody has its source code."
#     fr: "Le support de l'environnement d'exécution de {subject} a pris fin le {until}, et personne n'a son code source."
#     ar: "انتهى دعم بيئة تشغيل {subject} في {until}، ولا أحد يتوفر على شفرته المصدرية."
#   remedy:
#     effort: high
#     action:
#       en: "Write down what it does, and look for a product or service that does the same."
#       fr: "Décrire ce qu'il fait, et chercher un produit ou un service qui fasse de même."
#       ar: "وصف ما يؤديه والبحث عن منتج أو خدمة تؤدي الوظيفة نفسها."
#   dispositions: {repurchase: 40}
package cloudfirst.rules.disposition.cf_dis_stuck

import rego.v1

dispose contains {"params": {"until": input.application.runtime_eol}} if {
	input.application.source_code == "none"
	input.application.runtime_eol < input.as_of
}
