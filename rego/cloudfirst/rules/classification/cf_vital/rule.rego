# METADATA
# scope: package
# title: Systems of an infrastructure of vital importance are marked
# description: |
#   The administration says whether it is an infrastructure of vital importance; its systems carry the mark. In Morocco the
#   answer and everything that names such systems are confidential by law.
# custom:
#   id: CF-VITAL
#   severity: info
#   effect: classify
#   dimension: security
#   confidence: high
#   bundle: house
#   status: in_force
#   source:
#     instrument: cloudfirst inventory language
#     article: attribute vital
#     seen: "no text of law: the library takes over what the inventory states"
#   title: {fr: "Les systèmes d'une infrastructure d'importance vitale sont signalés", ar: "توسم أنظمة البنية التحتية ذات الأهمية الحيوية"}
#   remedy:
#     effort: low
#     action:
#       en: "State whether the administration is an infrastructure of vital importance, and keep the inventory confidential if it is."
#       fr: "Indiquer si l'administration est une infrastructure d'importance vitale et, si oui, garder l'inventaire confidentiel."
#       ar: "بيان ما إذا كانت الإدارة بنية تحتية ذات أهمية حيوية، والحفاظ على سرية الجرد إن كانت كذلك."
#   raises: [vital]
package cloudfirst.rules.classification.cf_vital

import rego.v1

classify contains {"component": "vital", "at_least": true} if input.administration.vital == true
