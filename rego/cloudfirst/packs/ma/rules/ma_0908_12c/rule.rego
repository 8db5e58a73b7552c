# METADATA
# scope: package
# title: Genetic data are authorised by the CNDP, save for medical purposes
# description: |
#   Article 12(1)(c): processing of genetic data needs the CNDP's prior authorisation, except by health staff for medical
#   purposes. Use for care (health_use) is taken as that exception, our reading. Genetic data are sensitive data as well, so
#   article 21 asks for a law or an authorisation besides (MA-0908-12a), which the exception does not lift. A named special
#   text sets the rule aside (MA-0908-02).
# custom:
#   id: MA-0908-12c
#   severity: block
#   effect: before_wave
#   dimension: personal_data
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 09-08
#     article: art. 12(1)(c)
#     seen: article text in a third-party mirror with a damaged encoding, not in the Bulletin officiel
#   title: {fr: "Les données génétiques sont autorisées par la CNDP, sauf à des fins médicales", ar: "تخضع المعطيات الجينية لإذن اللجنة الوطنية، إلا لأغراض طبية"}
#   message:
#     en: "The genetic data of {subject} have neither the CNDP's authorisation nor a medical purpose."
#     fr: "Les données génétiques de {subject} n'ont ni autorisation de la CNDP ni fin médicale."
#     ar: "لا تتوفر المعطيات الجينية في {subject} على إذن اللجنة الوطنية ولا على غرض طبي."
#   remedy:
#     effort: high
#     action:
#       en: "Obtain the CNDP's authorisation before the move."
#       fr: "Obtenir l'autorisation de la CNDP avant la migration."
#       ar: "الحصول على إذن اللجنة الوطنية قبل الترحيل."
#   fixes:
#     - set:
#         - {fact: "dataset.authorisation", state: CNDP}
#       text:
#         en: "Obtain the CNDP's authorisation."
#         fr: "Obtenir l'autorisation de la CNDP."
#         ar: "الحصول على إذن اللجنة الوطنية لمراقبة حماية المعطيات."
package cloudfirst.packs.ma.rules.ma_0908_12c

import rego.v1

import data.cloudfirst.packs.ma.lib as ma

default applies := false

applies if {
	some ds in input.datasets
	ds.class.marks.genetic == true
}

violation contains {"subject": ref, "params": {}} if {
	applies
	some ref, ds in input.datasets
	ds.class.marks.genetic == true
	not medical(ds)
	not ma.authorised(ds)
	not ma.special(ds)
}

medical(ds) if ds.health_use == "care"
