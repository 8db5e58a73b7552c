# METADATA
# scope: package
# title: The target promises the recovery that the application needs
# description: |
#   A target whose recovery time or recovery point is worse than what the application can bear is denied: no condition on the
#   contract makes up for a promise that is not given. No text asks it. Where the need or the promise does not apply, nothing is
#   compared.
# custom:
#   id: MA-RES-rto
#   severity: high
#   effect: deny
#   dimension: resilience
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: "nothing: what an application needs is compared with what an offer promises"
#   title: {fr: "La cible promet la reprise dont l'application a besoin", ar: "تلتزم بيئة الاستضافة بالاستئناف الذي يحتاجه التطبيق"}
#   message:
#     en: "{target} promises a worse recovery time or recovery point than the application needs."
#     fr: "{target} promet un délai de reprise ou une perte de données plus défavorables que le besoin de l'application."
#     ar: "تلتزم {target} بأجل استئناف أو فقدان معطيات أسوأ مما يحتاجه التطبيق."
#   remedy:
#     effort: high
#     action:
#       en: "Choose a better offer, or redesign the application so that it recovers by itself."
#       fr: "Choisir une meilleure offre, ou revoir l'architecture pour que l'application reprenne d'elle-même."
#       ar: "اختيار عرض أفضل، أو إعادة تصميم التطبيق ليستأنف عمله بنفسه."
package cloudfirst.packs.house.rules.ma_res_rto

import rego.v1

violation contains {"target": id, "params": {}} if {
	input.application.id
	some id, t in data.catalogue.targets
	worse(t)
}

worse(t) if t.rto > input.application.rto

worse(t) if t.rpo > input.application.rpo
