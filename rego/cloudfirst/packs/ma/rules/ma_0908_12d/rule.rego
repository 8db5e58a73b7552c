# METADATA
# scope: package
# title: Processing of personal data is declared to the CNDP
# description: |
#   Articles 12(2) and 14: processing that needs no prior authorisation is declared to the CNDP beforehand; the receipt is the
#   evidence (article 19). Health data under article 22 are declared too. Datasets that need an authorisation are left to
#   MA-0908-12a, -12n and -12o; an authorisation that was given for another dataset satisfies as well. Registers open
#   to the public are exempt (article 18): taken to be those of kind register that are public, our reading. A named special text
#   sets the rule aside (MA-0908-02). Asked of read and received datasets too: each use is processing.
# custom:
#   id: MA-0908-12d
#   severity: high
#   effect: before_wave
#   dimension: personal_data
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 09-08
#     article: arts. 12(2), 14 and 18
#     seen: article text in a third-party mirror with a damaged encoding, not in the Bulletin officiel
#   title: {fr: "Le traitement de données personnelles est déclaré à la CNDP", ar: "يصرح بمعالجة المعطيات الشخصية لدى اللجنة الوطنية"}
#   message:
#     en: "{subject} holds personal data that were not declared to the CNDP."
#     fr: "{subject} contient des données personnelles non déclarées à la CNDP."
#     ar: "يتضمن {subject} معطيات شخصية لم يصرح بها لدى اللجنة الوطنية."
#   remedy:
#     effort: low
#     action:
#       en: "Declare the processing to the CNDP and record the receipt."
#       fr: "Déclarer le traitement à la CNDP et consigner le récépissé."
#       ar: "التصريح بالمعالجة لدى اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي وتسجيل الوصل."
#   fixes:
#     - set:
#         - {fact: "dataset.declaration", state: CNDP}
#         - {fact: "dataset.declared_on", to: "{as_of}"}
package cloudfirst.packs.ma.rules.ma_0908_12d

import rego.v1

import data.cloudfirst.lib
import data.cloudfirst.packs.ma.lib as ma

default applies := false

applies if lib.personal_data

violation contains {"subject": ref, "params": {}} if {
	some ref, ds in input.datasets
	ds.class.marks.personal == true
	not ma.declared(ds)
	not ma.authorised(ds)
	not ma.authorisation_due(ds)
	not ma.special(ds)
	not open_register(ds)
}

open_register(ds) if {
	ds.kind == "register"
	ds.public == true
}
