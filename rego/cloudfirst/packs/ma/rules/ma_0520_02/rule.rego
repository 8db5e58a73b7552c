# METADATA
# scope: package
# title: A system that processes sensitive data is a sensitive information system
# description: |
#   Article 2 of law 05-20 defines a sensitive information system as one that processes sensitive information or data whose
#   breach would harm an entity. Holding one dataset that is sensitive in the sense of the law is taken as enough, and the class
#   as at least B, since class A and B systems are the sensitive ones: that second step is inferred.
# custom:
#   id: MA-0520-02
#   severity: info
#   effect: classify
#   dimension: security
#   confidence: medium
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 05-20
#     article: art. 2
#     seen: article text in a third-party mirror, not in the Bulletin officiel
#   title: {fr: "Un système qui traite des données sensibles est un système d'information sensible", ar: "النظام الذي يعالج معطيات حساسة نظام معلومات حساس"}
#   remedy:
#     effort: low
#     action:
#       en: "Review the declared class when it is C or D although the system processes sensitive data."
#       fr: "Revoir la classe déclarée C ou D lorsque le système traite des données sensibles."
#       ar: "مراجعة الصنف المصرح به (C أو D) متى كان النظام يعالج معطيات حساسة."
#   raises: [sensitive_system, system]
package cloudfirst.packs.ma.rules.ma_0520_02

import rego.v1

import data.cloudfirst.lib

classify contains {"component": "sensitive_system", "at_least": true} if lib.sensitive_data

classify contains {"component": "system", "at_least": "B"} if lib.sensitive_data
