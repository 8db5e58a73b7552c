# METADATA
# scope: package
# title: What an artificial intelligence is told of sensitive data stays in Morocco
# description: |
#   Article 11 of law 05-20 has sensitive data hosted on the national territory only. That prompts, context, embeddings and
#   sets for training or tuning are such data when they are made of them is inferred. The data of the system are those it
#   works on or was trained on that the application holds; the countries are those of endpoint. The level of the provider is
#   asked of every cloud target by MA-2492-02 and not again here. The endpoint is the system's and not the target's: no target
#   is denied, and the application does not go live before it changes, wherever it goes.
# custom:
#   id: MA-AI-02
#   severity: block
#   effect: before_wave
#   dimension: ai
#   confidence: medium
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 05-20
#     article: art. 11
#     seen: article text in a third-party mirror, not in the Bulletin officiel
#   title:
#     fr: "Ce qu'une intelligence artificielle reçoit de données sensibles reste au Maroc"
#     ar: "يبقى ما تتلقاه أنظمة الذكاء الاصطناعي من معطيات حساسة داخل المغرب"
#   message:
#     en: "{subject} sends sensitive data to {countries}."
#     fr: "{subject} envoie des données sensibles vers {countries}."
#     ar: "يرسل {subject} معطيات حساسة إلى {countries}."
#   remedy:
#     effort: high
#     action:
#       en: "Use a model that runs in Morocco on qualified hosting or own premises, or keep sensitive data out of it."
#       fr: "Utiliser un modèle exécuté au Maroc, sur un hébergement qualifié ou dans ses locaux, ou en exclure les données sensibles."
#       ar: "استعمال نموذج يشتغل داخل المغرب على استضافة مؤهلة أو في مقرات الإدارة، أو استبعاد المعطيات الحساسة منه."
#   fixes:
#     - set:
#         - {fact: "ai_system.endpoint", to: MA}
#       text:
#         en: "Use a model that runs in Morocco."
#         fr: "Utiliser un modèle exécuté au Maroc."
#         ar: "استعمال نموذج يشتغل بالمغرب."
package cloudfirst.packs.ma.rules.ma_ai_02

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if {
	some ai in input.ai_systems
	sensitive(ai)
}

violation contains {"subject": lib.ai_ref(id), "params": {"countries": countries}} if {
	some id, ai in input.ai_systems
	sensitive(ai)
	countries := [c | some c in ai.endpoint; not data.cloudfirst.packs.ma.territory.codes[c]]
	count(countries) > 0
}

sensitive(ai) if {
	some ref, ds in input.datasets
	ds.class.sensitive_data == true
	lib.ai_uses(ai, ref)
}
