# METADATA
# scope: package
# title: The provider of an outsourced sensitive system is bound to the rules of the national authority
# description: |
#   Article 10 has the provider of an outsourced sensitive information system respect the rules of the national authority. The
#   article binds the provider by itself; that the contract must say so, as the evidence that the provider knows it, is our
#   reading. Own premises are not outsourced (article 2). The condition belongs to the contract and denies no target.
# custom:
#   id: MA-0520-10
#   severity: high
#   effect: condition
#   dimension: contract
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 05-20
#     article: art. 10
#     seen: article text in a third-party mirror, not in the Bulletin officiel
#   title: {fr: "Le prestataire d'un système sensible externalisé est tenu aux règles de l'autorité nationale", ar: "يلتزم مقدم خدمات النظام الحساس المسند خارجيا بقواعد السلطة الوطنية"}
#   message:
#     en: "The contract for {target} does not bind the provider to the rules of the national authority."
#     fr: "Le contrat relatif à {target} ne soumet pas le prestataire aux règles de l'autorité nationale."
#     ar: "لا يلزم العقد المتعلق بوجهة الاستضافة {target} مقدم الخدمات بقواعد السلطة الوطنية."
#   remedy:
#     effort: low
#     action:
#       en: "Add a clause by which the provider obeys the rules and directives of the national authority."
#       fr: "Ajouter une clause par laquelle le prestataire respecte les règles et directives de l'autorité nationale."
#       ar: "إضافة بند يلتزم بموجبه مقدم الخدمات بقواعد السلطة الوطنية وتوجيهاتها."
#   fixes:
#     - set:
#         - {fact: "target.contract.clauses", add: dgssi_rules}
package cloudfirst.packs.ma.rules.ma_0520_10

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

promised(t) if "dgssi_rules" in t.contract.clauses
