# METADATA
# scope: package
# title: The administration has an approved security policy
# description: |
#   Article 4 obliges every entity to draw up and carry out a security policy for its information systems that conforms to the
#   directives of the national authority. A policy approved on or before the day the facts are true on satisfies the rule;
#   whether it conforms is not judged. It is a standing duty of the administration, not of one move, so a missing policy lowers
#   the score and blocks no wave (our choice). A date stated as not applicable counts as no policy.
# custom:
#   id: MA-0520-04a
#   severity: high
#   effect: score
#   dimension: security
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 05-20
#     article: art. 4
#     seen: article text in a third-party mirror, not in the Bulletin officiel
#   title: {fr: "L'administration dispose d'une politique de sécurité approuvée", ar: "تتوفر الإدارة على سياسة معتمدة لأمن نظم المعلومات"}
#   message:
#     en: "{subject} has no approved security policy."
#     fr: "{subject} n'a pas de politique de sécurité approuvée."
#     ar: "لا تتوفر {subject} على سياسة معتمدة لأمن نظم المعلومات."
#   remedy:
#     effort: medium
#     action:
#       en: "Have the security policy of the information systems approved, and record the day."
#       fr: "Faire approuver la politique de sécurité des systèmes d'information et en consigner la date."
#       ar: "اعتماد سياسة أمن نظم المعلومات وتسجيل تاريخ اعتمادها."
package cloudfirst.packs.ma.rules.ma_0520_04a

import rego.v1

default applies := false

applies if input.administration.id

violation contains {"subject": input.application.administration, "params": {}} if {
	applies
	not approved
}

approved if input.administration.security_policy <= input.as_of
