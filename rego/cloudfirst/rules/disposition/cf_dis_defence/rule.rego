# METADATA
# scope: package
# title: What is secret for defence stays
# description: |
#   No target of the catalogue takes defence secrets: the system is outside any hosting programme. It is left where it is,
#   or switched off.
# custom:
#   id: CF-DIS-DEFENCE
#   severity: info
#   effect: dispose
#   dimension: security
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: "law 05-20 leaves defence systems out, as read in a third-party mirror; that the system then stays is our judgement"
#   title: {fr: "Ce qui relève du secret de la défense reste", ar: "ما يخضع لسر الدفاع يبقى"}
#   message:
#     en: "{subject} holds defence secrets."
#     fr: "{subject} détient des secrets de la défense."
#     ar: "يتضمن {subject} أسرارا تتعلق بالدفاع."
#   remedy:
#     effort: low
#     action:
#       en: "Leave it where it is, and keep it out of the programme."
#       fr: "Le laisser où il est, hors du programme."
#       ar: "تركه في مكانه خارج البرنامج."
#   dispositions: {retain: 50, relocate: exclude, rehost: exclude, replatform: exclude, repurchase: exclude, refactor: exclude}
package cloudfirst.rules.disposition.cf_dis_defence

import rego.v1

dispose contains {"params": {}} if input.application.class.secrecy == "defence"
