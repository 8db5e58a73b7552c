# METADATA
# scope: package
# title: Data with the number of the national identity card are authorised by the CNDP
# description: |
#   Article 12(1)(e): processing of data that include the number of the national identity card needs the CNDP's prior
#   authorisation. A law that authorises sensitive data (article 21) does not cover it; a particular legislative provision does,
#   and is named as special_legislation (MA-0908-02). A dataset that arrives with the number tokenised no longer carries the
#   mark.
# custom:
#   id: MA-0908-12n
#   severity: high
#   effect: before_wave
#   dimension: personal_data
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 09-08
#     article: art. 12(1)(e)
#     seen: article text in a third-party mirror with a damaged encoding, not in the Bulletin officiel
#   title: {fr: "Les données comportant le numéro de la carte nationale d'identité sont autorisées par la CNDP", ar: "تخضع المعطيات المتضمنة لرقم البطاقة الوطنية للتعريف لإذن من اللجنة الوطنية"}
#   message:
#     en: "{subject} holds the number of the national identity card without an authorisation of the CNDP."
#     fr: "{subject} contient le numéro de la carte nationale d'identité sans autorisation de la CNDP."
#     ar: "يتضمن {subject} رقم البطاقة الوطنية للتعريف دون إذن من اللجنة الوطنية."
#   remedy:
#     effort: medium
#     action:
#       en: "Obtain the CNDP's authorisation, or replace the number by a token."
#       fr: "Obtenir l'autorisation de la CNDP, ou remplacer le numéro par un jeton."
#       ar: "الحصول على إذن اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي، أو استبدال الرقم برمز بديل."
#   fixes:
#     - set:
#         - {fact: "dataset.authorisation", state: CNDP}
#       text:
#         en: "Obtain the CNDP's authorisation."
#         fr: "Obtenir l'autorisation de la CNDP."
#         ar: "الحصول على إذن اللجنة الوطنية لمراقبة حماية المعطيات."
package cloudfirst.packs.ma.rules.ma_0908_12n

import rego.v1

import data.cloudfirst.packs.ma.lib as ma

default applies := false

applies if {
	some ds in input.datasets
	ds.class.marks.national_id == true
}

violation contains {"subject": ref, "params": {}} if {
	some ref, ds in input.datasets
	ds.class.marks.national_id == true
	not ma.authorised(ds)
	not ma.special(ds)
}
