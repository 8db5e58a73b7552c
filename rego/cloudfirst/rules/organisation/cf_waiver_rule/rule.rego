# METADATA
# scope: package
# title: A waiver names a rule that exists
# description: |
#   A waiver of a rule that the library does not have sets nothing aside; its id is misspelt, or the rule comes from a pack that was not
#   loaded. A rule that is not chosen, or not in force yet, exists.
# custom:
#   id: CF-WAIVER-RULE
#   severity: low
#   effect: info
#   dimension: organisation
#   confidence: high
#   bundle: house
#   status: in_force
#   source:
#     instrument: cloudfirst inventory language
#     article: block waiver
#     seen: "no text of law: what the library asks of a waiver before it sets a finding aside"
#   title: {fr: "Une dérogation vise une règle qui existe", ar: "الاستثناء يسمي قاعدة موجودة"}
#   message:
#     en: "The waiver {waiver} names {rule}, which is no rule: it is without effect."
#     fr: "La dérogation {waiver} vise {rule}, qui n'est pas une règle : elle est sans effet."
#     ar: "الاستثناء {waiver} يسمي {rule} وهي ليست قاعدة، فلا أثر له."
#   remedy:
#     effort: low
#     action:
#       en: "Correct the rule's id: cloudfirst rules lists them."
#       fr: "Corriger l'identifiant de la règle : cloudfirst rules en donne la liste."
#       ar: "تصحيح معرف القاعدة: يعرض الأمر cloudfirst rules القائمة."
package cloudfirst.rules.organisation.cf_waiver_rule

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if some _ in input.waivers

violation contains {"subject": lib.ref("waiver", id), "params": {"waiver": id, "rule": w.rule}} if {
	some id, w in input.waivers
	not data.catalogue.rules[w.rule]
}
