# METADATA
# scope: package
# title: Outsourcing of a sensitive system is governed by Moroccan law
# description: |
#   Article 12: any outsourcing of a sensitive information system is the object of a contract under Moroccan law. Outsourcing is
#   handing all or part of the system to a provider, so colocation is concerned and own premises are not (article 2). A State
#   cloud is read as a provider; a convention with it counts as the contract. The condition belongs to the contract the
#   application would be hosted under, so it makes hosting conditional and denies no target.
# custom:
#   id: MA-0520-12a
#   severity: block
#   effect: condition
#   dimension: contract
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 05-20
#     article: art. 12
#     seen: article text in a third-party mirror, not in the Bulletin officiel
#   title: {fr: "L'externalisation d'un système sensible relève d'un contrat de droit marocain", ar: "يخضع الإسناد الخارجي لنظام حساس لعقد وفق القانون المغربي"}
#   message:
#     en: "The contract for {target} is not governed by Moroccan law, or there is none."
#     fr: "Le contrat relatif à {target} n'est pas soumis au droit marocain, ou il n'y en a pas."
#     ar: "العقد المتعلق بوجهة الاستضافة {target} غير خاضع للقانون المغربي أو لا وجود له."
#   remedy:
#     effort: medium
#     action:
#       en: "Put the outsourcing contract under Moroccan law."
#       fr: "Soumettre le contrat d'externalisation au droit marocain."
#       ar: "إخضاع عقد الإسناد الخارجي للقانون المغربي."
#   fixes:
#     - set:
#         - {fact: "target.contract.law", to: MA}
package cloudfirst.packs.ma.rules.ma_0520_12a

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.sensitive_system

violation contains {"target": id, "params": {}} if {
	applies
	some id, t in data.catalogue.targets
	lib.outsourced(t)
	not moroccan_law(t)
}

moroccan_law(t) if t.contract.law == "MA"
