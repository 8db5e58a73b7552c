# METADATA
# scope: package
# title: Build, deployment and environment are automated
# description: |
#   A system that machines build and deploy, in an environment described in code, can be set up on a target, tested and taken
#   back at will. Software as a service is not concerned.
# custom:
#   id: MA-TEC-auto
#   severity: medium
#   effect: score
#   dimension: technical
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: no text or published method that was read asks it
#   title: {fr: "La construction, le déploiement et l'environnement sont automatisés", ar: "البناء والنشر والبيئة مؤتمتة"}
#   message:
#     en: "Not automated for {subject}: {what}."
#     fr: "Non automatisé pour {subject} : {what}."
#     ar: "غير مؤتمت بالنسبة إلى {subject}: {what}."
#   remedy:
#     effort: medium
#     action:
#       en: "Set up a pipeline that builds and deploys, and describe the environment in code."
#       fr: "Mettre en place une chaîne de construction et de déploiement et décrire l'environnement sous forme de code."
#       ar: "إرساء سلسلة للبناء والنشر، ووصف البيئة في شكل شفرة."
package cloudfirst.packs.house.rules.ma_tec_auto

import rego.v1

default applies := false

applies if input.application.platform != "saas"

violation contains {"params": {"what": "automated_build"}} if {
	applies
	input.application.automated_build == false
}

violation contains {"params": {"what": "infrastructure_as_code"}} if {
	applies
	input.application.infrastructure_as_code == false
}
