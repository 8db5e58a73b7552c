# METADATA
# scope: package
# title: Data on offences and convictions are authorised by the CNDP
# description: |
#   Article 12(1)(d): processing of data on offences, convictions or security measures needs the CNDP's prior authorisation,
#   auxiliaries of justice apart. Who may process them at all is article 49, judged by MA-0908-12oc. Auxiliaries of justice are no
#   kind of the inventory and are not told apart. Files kept to prevent and
#   punish crime follow the law or regulation that creates them (article 2(4)), to be named as special_legislation (MA-0908-02).
# custom:
#   id: MA-0908-12o
#   severity: block
#   effect: before_wave
#   dimension: personal_data
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 09-08
#     article: art. 12(1)(d)
#     seen: article text in a third-party mirror with a damaged encoding, not in the Bulletin officiel
#   title: {fr: "Les données sur les infractions et condamnations sont autorisées par la CNDP", ar: "تخضع المعطيات المتعلقة بالجرائم والإدانات لإذن من اللجنة الوطنية"}
#   message:
#     en: "{subject} holds data on offences or convictions without an authorisation of the CNDP."
#     fr: "{subject} contient des données sur des infractions ou condamnations sans autorisation de la CNDP."
#     ar: "يتضمن {subject} معطيات متعلقة بجرائم أو إدانات دون إذن من اللجنة الوطنية."
#   remedy:
#     effort: high
#     action:
#       en: "Obtain the CNDP's authorisation, or name the text that creates the file."
#       fr: "Obtenir l'autorisation de la CNDP, ou citer le texte qui crée le fichier."
#       ar: "الحصول على إذن اللجنة الوطنية، أو ذكر النص المحدث للملف."
#   fixes:
#     - set:
#         - {fact: "dataset.authorisation", state: CNDP}
#       text:
#         en: "Obtain the CNDP's authorisation."
#         fr: "Obtenir l'autorisation de la CNDP."
#         ar: "الحصول على إذن اللجنة الوطنية لمراقبة حماية المعطيات."
package cloudfirst.packs.ma.rules.ma_0908_12o

import rego.v1

import data.cloudfirst.packs.ma.lib as ma

default applies := false

applies if {
	some ds in input.datasets
	ds.class.marks.offences == true
}

violation contains {"subject": ref, "params": {}} if {
	some ref, ds in input.datasets
	ds.class.marks.offences == true
	not ma.authorised(ds)
	not ma.special(ds)
}
