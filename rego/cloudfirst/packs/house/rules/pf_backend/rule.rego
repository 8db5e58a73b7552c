# METADATA
# scope: package
# title: The back end of every e-service can move
# description: |
#   An e-service stands on applications. Where one of them has no place it may go to, or nobody can say yet, the service is not ready
#   whatever its own page looks like.
# custom:
#   id: PF-BACKEND
#   subject: portfolio
#   each: eservices
#   severity: medium
#   effect: info
#   dimension: technical
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: no text asks this; house judgement
#   title: {fr: "L'arrière-guichet de chaque service en ligne peut migrer", ar: "يمكن ترحيل التطبيقات التي تقوم عليها كل خدمة إلكترونية"}
#   message:
#     en: "{subject}: the applications behind it are {standing}."
#     fr: "{subject} : les applications sur lesquelles il repose sont dans l'état {standing}."
#     ar: "{subject}: حالة التطبيقات التي تقوم عليها هي {standing}."
#   remedy:
#     effort: medium
#     action:
#       en: "Settle what the verdicts of the applications behind it wait for."
#       fr: "Régler ce qu'attendent les verdicts des applications sur lesquelles il repose."
#       ar: "تسوية ما تتوقف عليه قرارات التطبيقات التي تقوم عليها الخدمة."
package cloudfirst.packs.house.rules.pf_backend

import rego.v1

import data.cloudfirst.lib

violation contains {"subject": lib.ref("eservice", id), "params": {"standing": s.standing}} if {
	some id, s in input.portfolio.eservices
	s.standing in {"denied", "undetermined"}
}
