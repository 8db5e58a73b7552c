# METADATA
# scope: package
# title: What an artificial intelligence abroad is told of people is a transfer
# description: |
#   Article 43 of law 09-08 allows transfers to States with sufficient protection only; article 44 lists the derogations.
#   Reading a call to a model abroad as a transfer is inferred. A country passes when it is national territory or on the list
#   of adequate States, which comes from general knowledge with low confidence. A dataset passes with a basis of article 44,
#   its reference and the formality of article 12 done, as in MA-0908-44; whether the basis covers this very recipient must be
#   checked by a person. The endpoint is the system's and not the target's: no target is
#   denied, and the application does not go live before it changes, wherever it goes.
# custom:
#   id: MA-AI-03
#   severity: block
#   effect: before_wave
#   dimension: ai
#   confidence: medium
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 09-08
#     article: arts. 43 and 44
#     seen: article text in a third-party mirror with a damaged encoding, not in the Bulletin officiel
#   title:
#     fr: "Ce qu'une intelligence artificielle à l'étranger reçoit de données personnelles est un transfert"
#     ar: "يعد إرسال معطيات شخصية إلى نظام ذكاء اصطناعي بالخارج نقلا لها"
#   message:
#     en: "{subject} sends personal data of {data} to {countries}, without a documented basis of article 44."
#     fr: "{subject} envoie des données personnelles de {data} vers {countries}, sans fondement documenté de l'article 44."
#     ar: "يرسل {subject} معطيات شخصية من {data} إلى {countries} دون أساس موثق من أسس المادة 44."
#   remedy:
#     effort: high
#     action:
#       en: "Use a model in Morocco or in a State the CNDP lists, send anonymous data only, or document a basis of article 44."
#       fr: "Utiliser un modèle au Maroc ou dans un État listé par la CNDP, n'envoyer que de l'anonyme, ou documenter l'article 44."
#       ar: "استعمال نموذج في المغرب أو في دولة تدرجها اللجنة الوطنية، أو الاقتصار على معطيات مجهولة الهوية، أو توثيق المادة 44."
#   fixes:
#     - set:
#         - {fact: "ai_system.endpoint", to: MA}
#       text:
#         en: "Use a model that runs in Morocco."
#         fr: "Utiliser un modèle exécuté au Maroc."
#         ar: "استعمال نموذج يشتغل بالمغرب."
package cloudfirst.packs.ma.rules.ma_ai_03

import rego.v1

import data.cloudfirst.lib
import data.cloudfirst.packs.ma.lib as ma

default applies := false

applies if {
	some ai in input.ai_systems
	some ref, ds in input.datasets
	ds.class.marks.personal == true
	lib.ai_uses(ai, ref)
}

violation contains {"subject": lib.ai_ref(id), "params": {"countries": countries, "data": refs}} if {
	applies
	some id, ai in input.ai_systems
	countries := [c | some c in ai.endpoint; not ma.listed([c])]
	count(countries) > 0
	refs := [ref | some ref, ds in input.datasets; exposed(ai, ref, ds)]
	count(refs) > 0
}

exposed(ai, ref, ds) if {
	ds.class.marks.personal == true
	lib.ai_uses(ai, ref)
	not ma.transferable(ds)
}
