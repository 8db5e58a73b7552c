# METADATA
# scope: package
# title: The contract gives the right to audit, to the national authority too
# description: |
#   Article 12 wants a commitment on auditability in the contract of an outsourced sensitive system. A system can be auditable
#   and nobody be entitled to audit it, so the right itself is asked for here, for the customer and for the national authority,
#   beside the commitment that MA-0520-12b asks for. That the right must be the authority's too is our reading: article 38 has
#   the authority audit providers that serve infrastructures of vital importance, article 12 names nobody.
# custom:
#   id: MA-CTR-aud
#   severity: high
#   effect: condition
#   dimension: contract
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 05-20
#     article: art. 12
#     seen: article text in a third-party mirror, not in the Bulletin officiel
#   title: {fr: "Le contrat ouvre un droit d'audit, y compris à l'autorité nationale", ar: "يخول العقد حق الافتحاص، بما في ذلك للسلطة الوطنية"}
#   message:
#     en: "The contract for {target} gives neither the administration nor the national authority a right to audit."
#     fr: "Le contrat relatif à {target} n'ouvre pas de droit d'audit à l'administration et à l'autorité nationale."
#     ar: "لا يخول العقد المتعلق بوجهة الاستضافة {target} للإدارة وللسلطة الوطنية حق الافتحاص."
#   remedy:
#     effort: low
#     action:
#       en: "Add a clause that lets the administration, its auditors and the national authority audit the provider."
#       fr: "Ajouter une clause permettant à l'administration, à ses auditeurs et à l'autorité nationale d'auditer le prestataire."
#       ar: "إضافة بند يسمح للإدارة ولمفتحصيها وللسلطة الوطنية بافتحاص مقدم الخدمات."
#   fixes:
#     - set:
#         - {fact: "target.contract.clauses", add: audit_right}
package cloudfirst.packs.ma.rules.ma_ctr_aud

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.sensitive_system

violation contains {"target": id, "params": {}} if {
	applies
	some id, t in data.catalogue.targets
	lib.outsourced(t)
	not promised(t)
}

promised(t) if "audit_right" in t.contract.clauses
