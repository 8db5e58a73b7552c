# METADATA
# scope: package
# title: The provider certifies in a document that it deleted the data
# description: |
#   Article 16: after recovery the provider effectively deletes the systems and data and certifies the deletion in a document.
#   The document comes at the end, so what is judged is whether the contract promises it. The decree speaks of cloud: colocation
#   and own premises are not concerned.
# custom:
#   id: MA-2492-16b
#   severity: high
#   effect: condition
#   dimension: contract
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: decree 2-24-921
#     article: art. 16
#     seen: article text in a third-party mirror, not in the Bulletin officiel
#   title: {fr: "Le prestataire certifie par un document la suppression des données", ar: "يشهد مقدم الخدمات بوثيقة على حذف المعطيات"}
#   message:
#     en: "The contract for {target} promises no document that certifies the deletion of the data."
#     fr: "Le contrat relatif à {target} ne prévoit aucun document certifiant la suppression des données."
#     ar: "لا ينص العقد المتعلق بوجهة الاستضافة {target} على وثيقة تشهد بحذف المعطيات."
#   remedy:
#     effort: low
#     action:
#       en: "Add a clause by which the provider deletes the data and certifies it in a document."
#       fr: "Ajouter une clause par laquelle le prestataire supprime les données et le certifie par un document."
#       ar: "إضافة بند يلتزم بموجبه مقدم الخدمات بحذف المعطيات والإشهاد على ذلك بوثيقة."
#   fixes:
#     - set:
#         - {fact: "target.contract.certified_deletion", to: true}
package cloudfirst.packs.ma.rules.ma_2492_16b

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.sensitive

violation contains {"target": id, "params": {}} if {
	applies
	some id, t in data.catalogue.targets
	lib.cloud(t)
	not certified(t)
}

certified(t) if t.contract.certified_deletion == true
