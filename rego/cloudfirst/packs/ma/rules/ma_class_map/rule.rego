# METADATA
# scope: package
# title: The greatest impact gives the class of the system
# description: |
#   The class of a system follows from its effective impact, in which availability and integrity that systems depending on it
#   need are already counted: 4 gives A, 3 gives B, 2 gives C, less gives D. The table is ours (class_of_impact in data.yaml):
#   the thresholds of decree 2-21-406 were not seen, nor were the names C and D, nor any link between the levels of the guide of
#   2025 and these classes; the scheme of 2014 and 2017 had three classes. One rule per component, so that an unknown
#   availability does not hide a known confidentiality.
# custom:
#   id: MA-CLASS-MAP
#   severity: info
#   effect: classify
#   dimension: security
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house table of this pack
#     article: class_of_impact in data.yaml
#     seen: "nothing: the thresholds of decree 2-21-406 were not seen"
#   title: {fr: "L'impact le plus élevé donne la classe du système", ar: "أعلى تأثير يحدد صنف النظام"}
#   remedy:
#     effort: low
#     action:
#       en: "Check the derived class against the annex of decree 2-21-406 and declare the class that the administration decided."
#       fr: "Vérifier la classe obtenue au regard de l'annexe du décret n° 2-21-406 et déclarer la classe décidée par l'administration."
#       ar: "التحقق من الصنف المستنتج بالرجوع إلى ملحق المرسوم رقم 2.21.406 والتصريح بالصنف الذي قررته الإدارة."
#   raises: [system]
package cloudfirst.packs.ma.rules.ma_class_map

import rego.v1

classify contains {"component": "system", "at_least": classes[input.application.class.confidentiality]}

classify contains {"component": "system", "at_least": classes[input.application.class.integrity]}

classify contains {"component": "system", "at_least": classes[input.application.class.availability]}

classes := data.cloudfirst.packs.ma.class_of_impact.classes
