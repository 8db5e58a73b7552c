# METADATA
# scope: package
# title: Each artificial intelligence is in a registry
# description: |
#   Peers keep a public registry of the artificial intelligence their administrations use. No Moroccan text that was read asks
#   for one, and no hosting hangs on it: it lowers the score.
# custom:
#   id: MA-AI-09
#   severity: low
#   effect: score
#   dimension: ai
#   confidence: low
#   bundle: peer
#   status: in_force
#   source:
#     instrument: "practice of peers: registries of AI systems"
#     seen: general knowledge; no policy was read on the point
#   title: {fr: "Chaque intelligence artificielle figure dans un registre", ar: "يدرج كل نظام ذكاء اصطناعي في سجل"}
#   message:
#     en: "{subject} is in no registry of AI systems."
#     fr: "{subject} ne figure dans aucun registre des systèmes d'IA."
#     ar: "{subject} غير مدرج في أي سجل لأنظمة الذكاء الاصطناعي."
#   remedy:
#     effort: low
#     action:
#       en: "Enter the system in the administration's registry of AI systems."
#       fr: "Inscrire le système au registre des systèmes d'IA de l'administration."
#       ar: "تسجيل النظام في سجل أنظمة الذكاء الاصطناعي للإدارة."
package cloudfirst.packs.peer.rules.ma_ai_09

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if {
	some _ in input.ai_systems
}

violation contains {"subject": lib.ai_ref(id), "params": {}} if {
	some id, ai in input.ai_systems
	not registered(ai)
}

registered(ai) if ai.registered == true
