# METADATA
# scope: package
# title: An artificial intelligence that the public meets was tested for bias in the languages of the public
# description: |
#   The convention of 11 September 2025 between the ministry and the CNDP asks for the mitigation of bias, and UNESCO's
#   recommendation, whose implementation Morocco announced in 2022, for fairness. Neither was seen to name languages: Arabic,
#   Amazigh and French are ours, in data.yaml, and so the confidence is low. No age of a test is asked.
# custom:
#   id: MA-AI-05
#   severity: medium
#   effect: condition
#   dimension: ai
#   confidence: low
#   bundle: directive
#   status: in_force
#   source:
#     instrument: ministry-CNDP convention on responsible AI, 11 September 2025; UNESCO recommendation on the ethics of AI
#     seen: press reports of the signature; neither the convention nor the framework it announces was read
#   title:
#     fr: "Une intelligence artificielle ouverte au public a été testée contre les biais dans les langues du public"
#     ar: "تختبر أنظمة الذكاء الاصطناعي الموجهة للعموم ضد التحيز بلغات المرتفقين"
#   message:
#     en: "{subject} meets the public and has no bias test on record in: {languages}."
#     fr: "{subject} s'adresse au public sans test de biais consigné pour : {languages}."
#     ar: "يتعامل {subject} مع العموم دون اختبار تحيز مسجل باللغات: {languages}."
#   remedy:
#     effort: medium
#     action:
#       en: "Test the system for bias in each of the languages, and record the day."
#       fr: "Tester les biais du système dans chacune des langues, et en consigner la date."
#       ar: "اختبار تحيز النظام بكل لغة من هذه اللغات وتسجيل تاريخ الاختبار."
#   effective_from: "2025-09-11"
#   fixes:
#     - set:
#         - {fact: "ai_system.bias_tested_on", to: "{as_of}"}
#         - {fact: "ai_system.bias_languages", add: "{languages}"}
package cloudfirst.packs.ma.rules.ma_ai_05

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if {
	some ai in input.ai_systems
	ai.public_use == true
}

violation contains {"subject": lib.ai_ref(id), "params": {"languages": untested}} if {
	some id, ai in input.ai_systems
	ai.public_use == true
	untested := [l | some l in data.cloudfirst.packs.ma.bias_languages.value; not covered(ai, l)]
	count(untested) > 0
}

covered(ai, language) if {
	ai.bias_tested_on <= input.as_of
	language in ai.bias_languages
}
