# METADATA
# scope: package
# title: Sensitive personal data are authorised by a law or by the CNDP
# description: |
#   Articles 12(1)(a) and 21: processing of sensitive data in the sense of article 1(3) needs a law that fixes its conditions
#   or, failing that, the CNDP's prior authorisation. Article 22 derogates for health data whose sole purpose is care or the
#   choice of beneficiaries: those are declared (MA-0908-12d). The derogation is not granted to genetic data, nor where
#   something else is sensitive too. A named special text sets the rule aside (MA-0908-02). Sensitive here is not the sensitive
#   of law 05-20.
# custom:
#   id: MA-0908-12a
#   severity: block
#   effect: before_wave
#   dimension: personal_data
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 09-08
#     article: arts. 12(1)(a) and 21
#     seen: article text in a third-party mirror with a damaged encoding, not in the Bulletin officiel
#   title: {fr: "Les données personnelles sensibles sont autorisées par une loi ou par la CNDP", ar: "تخضع المعطيات الشخصية الحساسة لإذن بقانون أو لإذن من اللجنة الوطنية"}
#   message:
#     en: "{subject} holds sensitive personal data that neither a law nor the CNDP authorises."
#     fr: "{subject} contient des données personnelles sensibles que ni une loi ni la CNDP n'autorise."
#     ar: "يتضمن {subject} معطيات شخصية حساسة لم يأذن بها قانون ولا اللجنة الوطنية."
#   remedy:
#     effort: high
#     action:
#       en: "Name the law that authorises the processing, or obtain the CNDP's authorisation before the move."
#       fr: "Citer la loi qui autorise le traitement, ou obtenir l'autorisation de la CNDP avant la migration."
#       ar: "ذكر القانون الذي يأذن بالمعالجة، أو الحصول على إذن اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي قبل الترحيل."
#   fixes:
#     - set:
#         - {fact: "dataset.authorisation", state: CNDP}
#       text:
#         en: "Obtain the CNDP's authorisation."
#         fr: "Obtenir l'autorisation de la CNDP."
#         ar: "الحصول على إذن اللجنة الوطنية لمراقبة حماية المعطيات."
package cloudfirst.packs.ma.rules.ma_0908_12a

import rego.v1

import data.cloudfirst.packs.ma.lib as ma

default applies := false

applies if {
	some ds in input.datasets
	ds.class.marks.sensitive == true
}

violation contains {"subject": ref, "params": {}} if {
	some ref, ds in input.datasets
	ds.class.marks.sensitive == true
	not ma.authorised(ds)
	not ma.lawful(ds)
	ma.sensitive_due(ds)
	not ma.special(ds)
}
