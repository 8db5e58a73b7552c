# METADATA
# scope: package
# title: Somebody oversees each artificial intelligence and may stop it
# description: |
#   UNESCO's recommendation on the ethics of artificial intelligence asks for human oversight, and the convention of 11
#   September 2025 between the ministry and the CNDP for human control of sensitive uses. The rule asks for a named post,
#   whatever the use: that is our reading. Split from MA-AI-06.
# custom:
#   id: MA-AI-06b
#   severity: medium
#   effect: condition
#   dimension: ai
#   confidence: medium
#   bundle: directive
#   status: in_force
#   source:
#     instrument: UNESCO recommendation on the ethics of AI; ministry-CNDP convention on responsible AI, 11 September 2025
#     seen: press and UNESCO reports of the recommendation, press reports of the signature of the convention; neither was read
#   title:
#     fr: "Une personne supervise chaque intelligence artificielle et peut l'arrêter"
#     ar: "يشرف شخص على كل نظام ذكاء اصطناعي وله صلاحية إيقافه"
#   message:
#     en: "No post is named that oversees {subject} and may stop it."
#     fr: "Aucune fonction n'est désignée pour superviser {subject} et l'arrêter."
#     ar: "لم يعين أي منصب للإشراف على {subject} وإيقافه."
#   remedy:
#     effort: low
#     action:
#       en: "Name the post that oversees the system and may stop it."
#       fr: "Désigner la fonction qui supervise le système et peut l'arrêter."
#       ar: "تعيين المنصب المكلف بالإشراف على النظام وبإيقافه."
#   fixes:
#     - set:
#         - {fact: "ai_system.oversight", state: responsable}
package cloudfirst.packs.ma.rules.ma_ai_06b

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if {
	some _ in input.ai_systems
}

violation contains {"subject": lib.ai_ref(id), "params": {}} if {
	some id, ai in input.ai_systems
	not overseen(ai)
}

overseen(ai) if lib.stated(ai.oversight)
