# METADATA
# scope: package
# title: A waiver has an end, and it has not come
# description: |
#   A waiver that has expired sets nothing aside: the finding it is about stands again. The last day still counts.
# custom:
#   id: CF-WAIVER-EXPIRY
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
#   title: {fr: "Une dérogation a un terme et il n'est pas échu", ar: "للاستثناء أجل لم ينقض"}
#   message:
#     en: "The waiver {waiver} of the rule {rule} has expired or states no end: it is without effect."
#     fr: "La dérogation {waiver} à la règle {rule} est expirée ou n'a pas de terme : elle est sans effet."
#     ar: "الاستثناء {waiver} من القاعدة {rule} انقضى أجله أو لا أجل له، فلا أثر له."
#   remedy:
#     effort: low
#     action:
#       en: "Put right what the rule asks, or have the waiver renewed with a new day in expires."
#       fr: "Remédier à ce que demande la règle, ou faire renouveler la dérogation avec une nouvelle date dans expires."
#       ar: "معالجة ما تطلبه القاعدة، أو تجديد الاستثناء بتاريخ جديد في expires."
package cloudfirst.rules.organisation.cf_waiver_expiry

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if some _ in input.waivers

violation contains {"subject": lib.ref("waiver", id), "params": {"waiver": id, "rule": w.rule}} if {
	some id, w in input.waivers
	not running(w)
}

running(w) if w.expires >= input.as_of
