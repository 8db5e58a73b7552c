# METADATA
# scope: package
# title: Data on offences and convictions are authorised by the CNDP
# description: |
#   Article 12(1)(d): processing of data on offences, convictions or security measures needs the CNDP's prior authorisation,
#   auxiliaries of justice apart. Article 49 keeps such processing to courts, public authorities and public services acting
#   within their legal powers: the inventory cannot say who is competent, so that half is not checked. Files kept to prevent and
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
#     article: arts. 12(1)(d) and 49
#     seen: article text in a third-party mirror with a damaged encoding, not in the Bulletin officiel
#   title: {fr: "Les données sur les infractions et condamnations sont autorisées par la CNDP", ar: "تخضع المعطيات المتعلقة بالجرائم والإدانات لإذن من اللجنة الوطنية"}
#   remedy:
#     effort: high
#     action:
#       en: "Have the competence checked by a lawyer, and obtain the CNDP's authorisation or name the text that creates the file."
#       fr: "Faire vérifier la compétence par un juriste, et obtenir l'autorisation de la CNDP ou citer le texte qui crée le fichier."
#       ar: "التحقق من الاختصاص لدى مختص في القانون، والحصول على إذن اللجنة الوطنية أو ذكر النص المحدث للملف."
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
