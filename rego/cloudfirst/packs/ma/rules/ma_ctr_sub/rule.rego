# METADATA
# scope: package
# title: Subcontractors are listed in the contract and their change is announced
# description: |
#   Articles 5 and 6 keep the subcontractors that a level-2 provider lists in its application file away from the data, and the
#   order's referential has subcontracting disclosed to customers, as the press reports. A customer can only hold a provider to
#   this when the contract lists them and has their change announced beforehand: that step is ours. Asked where sensitive data
#   are in a cloud. The right to audit is another rule's business (MA-CTR-aud), access to the data a third's (MA-2492-L2e).
# custom:
#   id: MA-CTR-sub
#   severity: high
#   effect: condition
#   dimension: contract
#   confidence: medium
#   bundle: law
#   status: in_force
#   source:
#     instrument: decree 2-24-921
#     article: arts. 5 and 6
#     seen: article text in a third-party mirror where articles 4 to 6 run into each other; press on order 3-17-25, whose annex was not obtained
#   title: {fr: "Les sous-traitants figurent au contrat et leur changement est annoncé", ar: "يدرج المتعاقدون من الباطن في العقد ويعلن عن كل تغيير يطرأ عليهم"}
#   message:
#     en: "The contract for {target} lacks {missing}."
#     fr: "Il manque {missing} dans le contrat relatif à {target}."
#     ar: "ينقص {missing} في العقد المتعلق بوجهة الاستضافة {target}."
#   remedy:
#     effort: medium
#     action:
#       en: "Have the subcontractors listed in the contract, and every change announced before it is made."
#       fr: "Faire figurer les sous-traitants au contrat et prévoir l'annonce préalable de tout changement."
#       ar: "إدراج المتعاقدين من الباطن في العقد والتنصيص على الإعلان المسبق عن كل تغيير."
#   fixes:
#     - when: {missing: [subcontractors]}
#       set:
#         - {fact: "target.contract.clauses", add: subcontractors}
#       text:
#         en: "Have the subcontractors listed in the contract."
#         fr: "Faire énumérer les sous-traitants au contrat."
#         ar: "إدراج لائحة المتعاقدين من الباطن في العقد."
#     - when: {missing: [subcontractor_notice]}
#       set:
#         - {fact: "target.contract.subcontractor_notice", to: true}
#       text:
#         en: "Have every change of subcontractor announced before it is made, by contract."
#         fr: "Faire annoncer au contrat tout changement de sous-traitant avant qu'il ait lieu."
#         ar: "التنصيص في العقد على الإعلان عن كل تغيير للمتعاقدين من الباطن قبل حدوثه."
package cloudfirst.packs.ma.rules.ma_ctr_sub

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.sensitive_data

violation contains {"target": id, "params": {"missing": fact}} if {
	applies
	some id, t in data.catalogue.targets
	lib.cloud(t)
	some fact in ["subcontractors", "subcontractor_notice"]
	not promised(t, fact)
}

promised(t, "subcontractors") if "subcontractors" in t.contract.clauses

promised(t, "subcontractor_notice") if t.contract.subcontractor_notice == true
