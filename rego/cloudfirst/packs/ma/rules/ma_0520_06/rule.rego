# METADATA
# scope: package
# title: An independent security officer is appointed
# description: |
#   Article 6 has every entity appoint an officer for the security of information systems, who is the contact of the national
#   authority and must enjoy the independence the mission needs. Independence is taken from what the inventory states; what it
#   consists in is not in the article. A standing duty of the administration, so it lowers the score and blocks no wave (our
#   choice).
# custom:
#   id: MA-0520-06
#   severity: high
#   effect: score
#   dimension: organisation
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 05-20
#     article: art. 6
#     seen: article text in a third-party mirror, not in the Bulletin officiel
#   title: {fr: "Un responsable de la sécurité indépendant est désigné", ar: "تعيين مسؤول مستقل عن أمن نظم المعلومات"}
#   message:
#     en: "{subject} has no independent security officer."
#     fr: "{subject} n'a pas de responsable de la sécurité indépendant."
#     ar: "لا تتوفر {subject} على مسؤول مستقل عن أمن نظم المعلومات."
#   remedy:
#     effort: medium
#     action:
#       en: "Appoint a security officer and give the position the independence the mission needs."
#       fr: "Désigner un responsable de la sécurité des systèmes d'information et lui assurer l'indépendance requise."
#       ar: "تعيين مسؤول عن أمن نظم المعلومات وضمان الاستقلالية اللازمة لأداء مهمته."
package cloudfirst.packs.ma.rules.ma_0520_06

import rego.v1

default applies := false

applies if input.administration.id

violation contains {"subject": input.application.administration, "params": {}} if {
	applies
	not appointed
}

appointed if {
	input.administration.security_officer == "appointed"
	input.administration.security_officer_independent == true
}
