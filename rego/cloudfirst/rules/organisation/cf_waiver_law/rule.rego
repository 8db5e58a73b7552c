# METADATA
# scope: package
# title: A blocking rule of law is not waived
# description: |
#   Nobody can waive a rule of law of severity block. Where a text allows an exception, such as the record of decree 2-24-921 article 17, the
#   exception is a fact of the inventory, which the rule itself reads. The engine never sets such a rule aside.
# custom:
#   id: CF-WAIVER-LAW
#   severity: high
#   effect: info
#   dimension: organisation
#   confidence: high
#   bundle: house
#   status: in_force
#   source:
#     instrument: cloudfirst inventory language
#     article: block waiver
#     seen: "no text of law: what the library asks of a waiver before it sets a finding aside"
#   title: {fr: "Une règle de loi bloquante ne fait pas l'objet d'une dérogation", ar: "لا استثناء من قاعدة قانونية مانعة"}
#   message:
#     en: "The waiver {waiver} is of {rule}, a blocking rule of law: it is without effect."
#     fr: "La dérogation {waiver} porte sur {rule}, une règle de loi bloquante : elle est sans effet."
#     ar: "الاستثناء {waiver} يخص {rule} وهي قاعدة قانونية مانعة، فلا أثر له."
#   remedy:
#     effort: low
#     action:
#       en: "Delete the waiver; record the exception that the text allows, if it allows one, as a fact."
#       fr: "Supprimer la dérogation ; consigner comme fait l'exception que le texte permet, s'il en permet une."
#       ar: "حذف الاستثناء، وتسجيل ما يجيزه النص من استثناء، إن أجازه، كواقعة في الجرد."
package cloudfirst.rules.organisation.cf_waiver_law

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if some _ in input.waivers

violation contains {"subject": lib.ref("waiver", id), "params": {"waiver": id, "rule": w.rule}} if {
	some id, w in input.waivers
	data.catalogue.rules[w.rule].severity == "block"
	data.catalogue.rules[w.rule].bundle == "law"
}
