# METADATA
# scope: package
# title: No decision with legal effects is taken by a machine alone
# description: |
#   Article 11: no decision that has legal effects on a person may be taken on the sole ground of automated processing meant
#   to define the person's profile or to evaluate aspects of their personality. The rule finds a system that decides by itself
#   while nobody looks at each decision before it takes effect. That a system which decides about people evaluates them is our
#   reading: the inventory does not say what a decision rests on. The place of hosting changes nothing: no target
#   is denied, and the application does not go live before it is put right, wherever it goes.
# custom:
#   id: MA-AI-01
#   aliases: [MA-0908-11]
#   severity: block
#   effect: before_wave
#   dimension: ai
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 09-08
#     article: art. 11
#     seen: article text in a third-party mirror with a damaged encoding, not in the Bulletin officiel
#   title:
#     fr: "Aucune décision produisant des effets juridiques n'est prise par une machine seule"
#     ar: "لا يتخذ أي قرار ذي آثار قانونية بواسطة الآلة وحدها"
#   message:
#     en: "{subject} decides with legal effects on people, and nobody looks at each decision before it takes effect."
#     fr: "{subject} prend des décisions à effets juridiques sans qu'une personne examine chacune avant son effet."
#     ar: "يتخذ {subject} قرارات ذات آثار قانونية على الأشخاص دون أن يفحص أحد كل قرار قبل نفاذه."
#   remedy:
#     effort: medium
#     action:
#       en: "Have a person look at each decision before it takes effect, or have the system propose only."
#       fr: "Faire examiner chaque décision par une personne avant qu'elle ne prenne effet, ou limiter le système à des propositions."
#       ar: "عرض كل قرار على شخص قبل أن ينتج آثاره، أو حصر النظام في تقديم الاقتراحات."
#   fixes:
#     - set:
#         - {fact: "ai_system.human_review", to: true}
package cloudfirst.packs.ma.rules.ma_ai_01

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if {
	some ai in input.ai_systems
	ai.decides == true
}

violation contains {"subject": lib.ai_ref(id), "params": {}} if {
	some id, ai in input.ai_systems
	ai.decides == true
	not reviewed(ai)
}

reviewed(ai) if ai.human_review == true
