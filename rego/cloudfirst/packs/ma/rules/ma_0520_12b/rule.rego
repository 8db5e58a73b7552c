# METADATA
# scope: package
# title: The outsourcing contract of a sensitive system holds the five commitments
# description: |
#   Article 12: the contract holds commitments on the protection of information, auditability and reversibility, the security
#   requirements and the service levels wanted. All five must be in the contract of the target; a finding names those that are
#   missing. Whether a clause is good enough is not judged.
# custom:
#   id: MA-0520-12b
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
#   title: {fr: "Le contrat d'externalisation d'un système sensible comporte les cinq engagements", ar: "يتضمن عقد الإسناد الخارجي لنظام حساس الالتزامات الخمسة"}
#   message:
#     en: "The contract for {target} lacks commitments: {missing}."
#     fr: "Il manque des engagements dans le contrat relatif à {target} : {missing}."
#     ar: "تنقص العقد المتعلق بوجهة الاستضافة {target} التزامات: {missing}."
#   remedy:
#     effort: medium
#     action:
#       en: "Add the missing clauses to the contract before the system is handed over."
#       fr: "Ajouter au contrat les clauses manquantes avant la remise du système."
#       ar: "إضافة البنود الناقصة إلى العقد قبل تسليم النظام."
#   fixes:
#     - set:
#         - {fact: "target.contract.clauses", add: "{missing}"}
package cloudfirst.packs.ma.rules.ma_0520_12b

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.sensitive_system

violation contains {"target": id, "params": {"missing": missing}} if {
	applies
	some id, t in data.catalogue.targets
	lib.outsourced(t)
	missing := [c | some c in data.cloudfirst.packs.ma.outsourcing_clauses.clauses; not holds(t, c)]
	count(missing) > 0
}

holds(t, clause) if clause in t.contract.clauses
