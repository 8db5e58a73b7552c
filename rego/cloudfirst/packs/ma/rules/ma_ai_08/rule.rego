# METADATA
# scope: package
# title: Training on personal data collected for another purpose is authorised
# description: |
#   Article 12(1)(b): processing of personal data for another purpose than the one they were collected for needs the CNDP's
#   prior authorisation. That training or tuning a model is such processing is inferred. Purposes are compared word by word:
#   training_purpose must be among the purposes of the dataset. The authorisation is the system's; an authorisation of the
#   dataset covers the dataset's own purposes. A named special text sets the rule aside (MA-0908-02).
# custom:
#   id: MA-AI-08
#   severity: high
#   effect: before_wave
#   dimension: ai
#   confidence: medium
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 09-08
#     article: art. 12(1)(b)
#     seen: article text in a third-party mirror with a damaged encoding, not in the Bulletin officiel
#   title:
#     fr: "L'entraînement sur des données personnelles collectées à une autre fin est autorisé"
#     ar: "يخضع التدريب على معطيات شخصية جمعت لغاية أخرى لإذن مسبق"
#   message:
#     en: "{subject} was trained on {data} for a purpose they were not collected for, without an authorisation of the CNDP."
#     fr: "{subject} a été entraîné sur {data} à une fin autre que celle de leur collecte, sans autorisation de la CNDP."
#     ar: "درب {subject} على {data} لغاية غير غاية جمعها دون إذن من اللجنة الوطنية."
#   remedy:
#     effort: medium
#     action:
#       en: "Ask the CNDP for an authorisation, or train on anonymous or made-up data."
#       fr: "Demander l'autorisation de la CNDP, ou entraîner sur des données anonymes ou fictives."
#       ar: "طلب إذن اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي، أو التدريب على معطيات مجهولة الهوية أو مصطنعة."
#   fixes:
#     - set:
#         - {fact: "ai_system.authorisation", state: CNDP}
#       text:
#         en: "Obtain the CNDP's authorisation."
#         fr: "Obtenir l'autorisation de la CNDP."
#         ar: "الحصول على إذن اللجنة الوطنية لمراقبة حماية المعطيات."
package cloudfirst.packs.ma.rules.ma_ai_08

import rego.v1

import data.cloudfirst.lib
import data.cloudfirst.packs.ma.lib as ma

default applies := false

applies if {
	some ai in input.ai_systems
	some ref in ai.training_data
	input.datasets[ref].class.marks.personal == true
}

violation contains {"subject": lib.ai_ref(id), "params": {"data": refs}} if {
	applies
	some id, ai in input.ai_systems
	not authorised(ai)
	refs := [ref | some ref, ds in input.datasets; reused(ai, ref, ds)]
	count(refs) > 0
}

authorised(ai) if lib.stated(ai.authorisation)

reused(ai, ref, ds) if {
	ds.class.marks.personal == true
	ref in ai.training_data
	not within(ai, ds)
	not ma.special(ds)
}

within(ai, ds) if ai.training_purpose in ds.purposes
