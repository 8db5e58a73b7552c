# METADATA
# scope: package
# title: A system of class A or B is a sensitive information system
# description: |
#   Article 12 of decree 2-21-406, as the DGSSI's page reports it: sensitive information systems are those of class A or class
#   B. The class comes from a declaration or from the table of this pack, which is less certain than the article.
# custom:
#   id: MA-2406-12
#   severity: info
#   effect: classify
#   dimension: security
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: decree 2-21-406
#     article: art. 12
#     seen: official DGSSI web page only; the decree and its annex were not read
#   title: {fr: "Un système de classe A ou B est un système d'information sensible", ar: "النظام المصنف في الصنف A أو B نظام معلومات حساس"}
#   remedy:
#     effort: low
#     action:
#       en: "Review the classification if the system should not be of class A or B."
#       fr: "Revoir la classification si le système ne devait pas être de classe A ou B."
#       ar: "مراجعة التصنيف إذا لم يكن ينبغي إدراج النظام في الصنف A أو B."
#   raises: [sensitive_system]
package cloudfirst.packs.ma.rules.ma_2406_12

import rego.v1

classify contains {"component": "sensitive_system", "at_least": true} if {
	input.application.class.system in data.cloudfirst.packs.ma.sensitive_classes.classes
}
