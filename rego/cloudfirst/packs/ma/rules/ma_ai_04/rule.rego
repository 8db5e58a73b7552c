# METADATA
# scope: package
# title: What an artificial intelligence says can be traced
# description: |
#   The convention of 11 September 2025 between the ministry in charge of digital transition and the CNDP announces a national
#   framework for responsible artificial intelligence, with traceable sources. The framework has not been published as far as
#   was seen, and the convention binds those who signed it: that every system of an administration should keep to it already
#   is our reading.
# custom:
#   id: MA-AI-04
#   severity: medium
#   effect: condition
#   dimension: ai
#   confidence: medium
#   bundle: directive
#   status: in_force
#   source:
#     instrument: ministry-CNDP convention on responsible AI, 11 September 2025
#     seen: press reports of the signature; neither the convention nor the framework it announces was read
#   title: {fr: "Ce que dit une intelligence artificielle est traçable", ar: "يمكن تتبع مصادر مخرجات الذكاء الاصطناعي"}
#   message:
#     en: "The sources of {subject} cannot be traced, or no logs are kept."
#     fr: "Les sources de {subject} ne sont pas traçables, ou aucun journal n'est tenu."
#     ar: "لا يمكن تتبع مصادر {subject} أو لا تحفظ سجلاته."
#   remedy:
#     effort: medium
#     action:
#       en: "Keep the sources of every answer and the logs of every use."
#       fr: "Conserver les sources de chaque réponse et les journaux de chaque utilisation."
#       ar: "الاحتفاظ بمصادر كل جواب وبسجلات كل استعمال."
#   effective_from: "2025-09-11"
#   fixes:
#     - set:
#         - {fact: "ai_system.traceable", to: true}
package cloudfirst.packs.ma.rules.ma_ai_04

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if {
	some _ in input.ai_systems
}

violation contains {"subject": lib.ai_ref(id), "params": {}} if {
	some id, ai in input.ai_systems
	not traceable(ai)
}

traceable(ai) if ai.traceable == true
