# METADATA
# scope: package
# title: The stated secrecy is the secrecy of the data
# description: |
#   Protection of secrets outside the laws on cybersecurity and on personal data: none, protected, defence. It is taken over as
#   stated. Data under defence secrecy leave the scope of any hosting advice; the rule of the country's pack says so.
# custom:
#   id: CF-SECRECY
#   severity: info
#   effect: classify
#   dimension: sovereignty
#   confidence: high
#   bundle: house
#   status: in_force
#   source:
#     instrument: cloudfirst inventory language
#     article: attribute secrecy
#     seen: "no text of law: the library takes over what the inventory states"
#   title: {fr: "Le niveau de secret déclaré est celui des données", ar: "درجة السرية المصرح بها هي درجة سرية المعطيات"}
#   remedy:
#     effort: low
#     action:
#       en: "State whether the data are covered by a protected or a defence secret."
#       fr: "Indiquer si les données relèvent d'un secret protégé ou du secret de la défense."
#       ar: "بيان ما إذا كانت المعطيات مشمولة بسر محمي أو بسر الدفاع."
#   raises: [secrecy]
package cloudfirst.rules.classification.cf_secrecy

import rego.v1

classify contains {"component": "secrecy", "at_least": input.dataset.secrecy}
