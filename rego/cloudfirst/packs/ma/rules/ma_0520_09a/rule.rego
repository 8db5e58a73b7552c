# METADATA
# scope: package
# title: A continuity or recovery plan covers the application
# description: |
#   Article 9 has every entity prepare a plan for the continuity or recovery of its activities with all fallback solutions. It
#   is read as covering every application, whatever its class, and as due again before a move, since the fallback changes with
#   the hosting (our reading). Tests of the plan are another rule's business.
# custom:
#   id: MA-0520-09a
#   severity: high
#   effect: before_wave
#   dimension: resilience
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 05-20
#     article: art. 9
#     seen: article text in a third-party mirror, not in the Bulletin officiel
#   title: {fr: "Un plan de continuité ou de reprise couvre l'application", ar: "التطبيق مشمول بمخطط استمرارية الأنشطة أو استئنافها"}
#   message:
#     en: "No continuity or recovery plan covers the application."
#     fr: "Aucun plan de continuité ou de reprise ne couvre l'application."
#     ar: "لا يشمل أي مخطط للاستمرارية أو الاستئناف هذا التطبيق."
#   remedy:
#     effort: medium
#     action:
#       en: "Bring the application into the continuity or recovery plan, with the fallback on its new hosting."
#       fr: "Intégrer l'application au plan de continuité ou de reprise, avec la solution de secours du nouvel hébergement."
#       ar: "إدراج التطبيق في مخطط الاستمرارية أو الاستئناف مع الحل الاحتياطي في بيئة الاستضافة الجديدة."
#   fixes:
#     - set:
#         - {fact: "application.continuity_plan", to: true}
package cloudfirst.packs.ma.rules.ma_0520_09a

import rego.v1

violation contains {"params": {}} if {
	input.application.id
	not covered
}

covered if input.application.continuity_plan == true
