# METADATA
# scope: package
# title: Personal data have a retention period
# description: |
#   Article 3(e): personal data are kept no longer than the purposes need, and the declaration states how long. A period must
#   be stated for every personal dataset the application is the home of; zero, and not applicable, state none. A special text
#   that keeps a register for ever is named as special_legislation, and sets the rule aside. Article 55 punishes keeping data
#   too long. Whether the target can delete by rule is MA-0908-03t.
# custom:
#   id: MA-0908-03
#   severity: medium
#   effect: before_wave
#   dimension: personal_data
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 09-08
#     article: art. 3(e)
#     seen: article text in a third-party mirror with a damaged encoding, not in the Bulletin officiel
#   title: {fr: "Les données personnelles ont une durée de conservation", ar: "للمعطيات الشخصية مدة حفظ محددة"}
#   message:
#     en: "No retention period is set for the personal data of {subject}."
#     fr: "Aucune durée de conservation n'est fixée pour les données personnelles de {subject}."
#     ar: "لم تحدد أي مدة لحفظ المعطيات الشخصية في {subject}."
#   remedy:
#     effort: low
#     action:
#       en: "Set the retention period with the owner of the data and declare it."
#       fr: "Fixer la durée de conservation avec le responsable des données et la déclarer."
#       ar: "تحديد مدة الحفظ مع المسؤول عن المعطيات والتصريح بها."
#   fixes:
#     - set:
#         - {fact: "dataset.retention", state: 365 days}
package cloudfirst.packs.ma.rules.ma_0908_03

import rego.v1

import data.cloudfirst.lib
import data.cloudfirst.packs.ma.lib as ma

default applies := false

applies if lib.personal_data

violation contains {"subject": ref, "params": {}} if {
	applies
	some ref, ds in input.datasets
	ds.held == "owned"
	ds.class.marks.personal == true
	not limited(ds)
	not ma.special(ds)
}

limited(ds) if ds.retention > 0
