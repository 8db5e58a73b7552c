# METADATA
# scope: package
# title: A waiver has a reason and was approved
# description: |
#   A waiver without a reason, without an approver or without a day of approval sets nothing aside: the finding it is about stands. An
#   approval dated after the day the facts are true on is not given yet.
# custom:
#   id: CF-WAIVER-APPROVAL
#   severity: medium
#   effect: info
#   dimension: organisation
#   confidence: high
#   bundle: house
#   status: in_force
#   source:
#     instrument: cloudfirst inventory language
#     article: block waiver
#     seen: "no text of law: what the library asks of a waiver before it sets a finding aside"
#   title: {fr: "Une dérogation est motivée et approuvée", ar: "الاستثناء معلل وموافق عليه"}
#   message:
#     en: "The waiver {waiver} of the rule {rule} has no reason, no approver or no approval given so far: it is without effect."
#     fr: "La dérogation {waiver} à la règle {rule} n'a ni motif, ni approbateur, ni approbation déjà donnée, ou l'un d'eux lui manque : elle est sans effet."
#     ar: "الاستثناء {waiver} من القاعدة {rule} تنقصه العلة أو جهة الموافقة أو موافقة صدرت فعلا، فلا أثر له."
#   remedy:
#     effort: low
#     action:
#       en: "Have the post that answers for the risk approve the waiver and record approver, approved_on and reason, or delete the waiver."
#       fr: "Faire approuver la dérogation par le responsable du risque et consigner approver, approved_on et reason, ou la supprimer."
#       ar: "الحصول على موافقة المسؤول عن المخاطر وتسجيل approver وapproved_on وreason، أو حذف الاستثناء."
package cloudfirst.rules.organisation.cf_waiver_approval

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if some _ in input.waivers

violation contains {"subject": lib.ref("waiver", id), "params": {"waiver": id, "rule": w.rule}} if {
	some id, w in input.waivers
	not approved(w)
}

approved(w) if {
	lib.stated(w.approver)
	lib.stated(w.reason)
	w.approved_on <= input.as_of
}
