# METADATA
# scope: package
# title: The artificial intelligence holds the national trust label
# description: |
#   The roadmap "AI Made in Morocco" of 12 January 2026 announces certification and a trust label from 2027. No text creates
#   it yet, nor says whether it will be asked of administrations, so the rule informs only, and only from 2027; the first of
#   January is ours.
# custom:
#   id: MA-AI-07
#   severity: info
#   effect: info
#   dimension: ai
#   confidence: medium
#   bundle: directive
#   status: draft
#   source:
#     instrument: roadmap AI Made in Morocco, 12 January 2026
#     seen: press reports; the roadmap was not read
#   title: {fr: "L'intelligence artificielle porte le label national de confiance", ar: "يحمل نظام الذكاء الاصطناعي علامة الثقة الوطنية"}
#   message:
#     en: "{subject} holds no trust label."
#     fr: "{subject} ne porte pas de label de confiance."
#     ar: "لا يحمل {subject} علامة الثقة."
#   remedy:
#     effort: low
#     action:
#       en: "Follow the creation of the label and record it once the system holds it."
#       fr: "Suivre la création du label et le consigner dès que le système l'obtient."
#       ar: "تتبع إحداث العلامة وتسجيلها بمجرد حصول النظام عليها."
#   deadlines:
#     - on: "2027-01-01"
#       text:
#         en: "The trust label for artificial intelligence is announced from 2027."
#         fr: "Le label de confiance pour l'intelligence artificielle est annoncé à partir de 2027."
#         ar: "علامة الثقة للذكاء الاصطناعي معلن عنها ابتداء من سنة 2027."
package cloudfirst.packs.ma.rules.ma_ai_07

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if {
	input.as_of >= data.cloudfirst.packs.ma.ai_label_from.value
	some _ in input.ai_systems
}

violation contains {"subject": lib.ai_ref(id), "params": {}} if {
	applies
	some id, ai in input.ai_systems
	not labelled(ai)
}

labelled(ai) if lib.stated(ai.label)
