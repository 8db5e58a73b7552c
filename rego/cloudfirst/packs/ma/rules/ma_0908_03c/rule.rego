# METADATA
# scope: package
# title: Copies outside production hold no real personal data
# description: |
#   Article 3(c): personal data are adequate, relevant and not excessive for their purposes. That tests and trainings need no
#   real data is inferred from it and is peers' practice, hence low confidence. Masked and made-up data satisfy.
# custom:
#   id: MA-0908-03c
#   severity: medium
#   effect: before_wave
#   dimension: personal_data
#   confidence: low
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 09-08
#     article: art. 3(c)
#     seen: article text in a third-party mirror with a damaged encoding, not in the Bulletin officiel
#   title: {fr: "Les copies hors production ne contiennent pas de données personnelles réelles", ar: "لا تتضمن النسخ خارج بيئة الإنتاج معطيات شخصية حقيقية"}
#   message:
#     en: "Copies outside production hold real personal data."
#     fr: "Des copies hors production contiennent des données personnelles réelles."
#     ar: "تتضمن نسخ خارج بيئة الإنتاج معطيات شخصية حقيقية."
#   remedy:
#     effort: medium
#     action:
#       en: "Mask the data of test and training environments, or make them up."
#       fr: "Masquer les données des environnements de test et de formation, ou en créer de fictives."
#       ar: "حجب معطيات بيئات الاختبار والتكوين أو الاستعاضة عنها بمعطيات وهمية."
#   fixes:
#     - set:
#         - {fact: "application.nonproduction_data", to: masked}
package cloudfirst.packs.ma.rules.ma_0908_03c

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.personal_data

violation contains {"params": {}} if {
	applies
	input.application.nonproduction_data == "copy"
}
