# METADATA
# scope: package
# title: A declared system class is the least the system can have
# description: |
#   The class an administration declares for a system counts as the least class of the system, and what data and dependencies
#   imply can only raise it: of two statements the more careful one wins. The document holds the declared class as
#   declared_class, since class is the effective one.
# custom:
#   id: CF-CLASS
#   severity: info
#   effect: classify
#   dimension: security
#   confidence: high
#   bundle: house
#   status: in_force
#   source:
#     instrument: cloudfirst inventory language
#     article: attribute class
#     seen: "no text of law: the library takes over what the inventory states"
#   title: {fr: "La classe déclarée du système est un minimum", ar: "الصنف المصرح به للنظام حد أدنى"}
#   remedy:
#     effort: low
#     action:
#       en: "Declare the class the administration's own classification gave the system."
#       fr: "Déclarer la classe retenue par la classification de l'administration."
#       ar: "التصريح بالصنف الذي اعتمده تصنيف الإدارة للنظام."
#   raises: [system]
package cloudfirst.rules.classification.cf_class

import rego.v1

classify contains {"component": "system", "at_least": input.application.declared_class}
