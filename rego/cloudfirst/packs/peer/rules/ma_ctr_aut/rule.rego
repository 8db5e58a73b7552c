# METADATA
# scope: package
# title: The provider tells of requests by foreign authorities
# description: |
#   The EU Cloud Sovereignty Framework asks, under its legal objective, how far foreign law reaches a provider. A promise to
#   tell the customer of a foreign authority's request, as far as that is allowed, is the least a customer needs to react. Asked
#   for sensitive data (impact 3 or 4) in a cloud or on leased floor; no Moroccan text that was read asks it.
# custom:
#   id: MA-CTR-aut
#   severity: medium
#   effect: condition
#   dimension: contract
#   confidence: low
#   bundle: peer
#   status: in_force
#   source:
#     instrument: EU Cloud Sovereignty Framework, version 1.2.1
#     article: objective SOV-2
#     seen: objectives and weights in a public taxonomy (MISP); the framework itself was not read
#   title: {fr: "Le prestataire signale les demandes d'autorités étrangères", ar: "يبلغ مقدم الخدمات عن طلبات السلطات الأجنبية"}
#   message:
#     en: "The contract for {target} does not promise to tell of requests by foreign authorities."
#     fr: "Le contrat relatif à {target} ne prévoit pas d'informer des demandes d'autorités étrangères."
#     ar: "لا ينص العقد المتعلق بوجهة الاستضافة {target} على الإبلاغ عن طلبات السلطات الأجنبية."
#   remedy:
#     effort: low
#     action:
#       en: "Add a clause by which the provider tells of every request by a foreign authority before it answers."
#       fr: "Ajouter une clause par laquelle le prestataire signale toute demande d'une autorité étrangère avant d'y répondre."
#       ar: "إضافة بند يلزم مقدم الخدمات بالإبلاغ عن كل طلب صادر عن سلطة أجنبية قبل الرد عليه."
package cloudfirst.packs.peer.rules.ma_ctr_aut

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.sensitive_data

violation contains {"target": id, "params": {}} if {
	applies
	some id, t in data.catalogue.targets
	lib.outsourced(t)
	not promised(t)
}

promised(t) if "foreign_request_notice" in t.contract.clauses
