# METADATA
# scope: package
# title: The effects of an artificial intelligence on people were assessed
# description: |
#   UNESCO's recommendation on the ethics of artificial intelligence asks for an assessment of impact. It is a recommendation,
#   not a law; Morocco announced in March 2022 that it implements it, and so it stands in this pack. The role that oversees
#   the system is MA-AI-06b, because one finding says one thing.
# custom:
#   id: MA-AI-06
#   severity: medium
#   effect: condition
#   dimension: ai
#   confidence: medium
#   bundle: directive
#   status: in_force
#   source:
#     instrument: UNESCO recommendation on the ethics of AI, whose implementation Morocco announced in March 2022
#     seen: press and UNESCO reports; the recommendation was not read
#   title:
#     fr: "Les effets d'une intelligence artificielle sur les personnes ont été évalués"
#     ar: "تقيم آثار أنظمة الذكاء الاصطناعي على الأشخاص"
#   message:
#     en: "Nobody assessed what {subject} does to people."
#     fr: "Les effets de {subject} sur les personnes n'ont pas été évalués."
#     ar: "لم تقيم آثار {subject} على الأشخاص."
#   remedy:
#     effort: medium
#     action:
#       en: "Assess the effects on people before the system is used, and record the result."
#       fr: "Évaluer les effets sur les personnes avant l'usage du système, et en consigner le résultat."
#       ar: "تقييم الآثار على الأشخاص قبل استعمال النظام وتسجيل النتيجة."
#   fixes:
#     - set:
#         - {fact: "ai_system.impact_assessment", to: true}
package cloudfirst.packs.ma.rules.ma_ai_06

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if {
	some _ in input.ai_systems
}

violation contains {"subject": lib.ai_ref(id), "params": {}} if {
	some id, ai in input.ai_systems
	not assessed(ai)
}

assessed(ai) if ai.impact_assessment == true
