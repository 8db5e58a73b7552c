# METADATA
# scope: package
# title: Personal data under special legislation follow it first
# description: |
#   Law 09-08, article 2(4), leaves data collected under a special legislation outside its scope, and article 12 opens with
#   "save particular legislative provisions". Where such a text is named, the rules on article 12 (MA-0908-12a, -12b, -12c,
#   -12d, -12f, -12n, -12o) and on the retention period (MA-0908-03) stand back and this rule says so: no dataset is ever exempt
#   in silence. Nobody has checked that the text named governs the processing, nor how far. The rules on processors and on
#   transfers (MA-0908-23a, -43) stay, as a caution. "none", or an empty text, names nothing.
# custom:
#   id: MA-0908-02
#   severity: info
#   effect: info
#   dimension: personal_data
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 09-08
#     article: arts. 2(4) and 12
#     seen: article text in a third-party mirror with a damaged encoding, not in the Bulletin officiel
#   title: {fr: "Les données personnelles relevant d'une législation particulière la suivent d'abord", ar: "تخضع المعطيات الشخصية المشمولة بتشريع خاص لهذا التشريع أولا"}
#   message:
#     en: "{subject} is kept under a text of its own: {text}."
#     fr: "{subject} relève d'un texte particulier : {text}."
#     ar: "يخضع {subject} لنص خاص: {text}."
#   remedy:
#     effort: low
#     action:
#       en: "Have a lawyer confirm that the text named governs the processing, and keep the reference."
#       fr: "Faire confirmer par un juriste que le texte cité régit le traitement, et conserver la référence."
#       ar: "التأكد لدى مختص في القانون من أن النص المذكور ينظم المعالجة، والاحتفاظ بمرجعه."
package cloudfirst.packs.ma.rules.ma_0908_02

import rego.v1

import data.cloudfirst.lib
import data.cloudfirst.packs.ma.lib as ma

default applies := false

applies if lib.personal_data

violation contains {"subject": ref, "params": {"text": ds.special_legislation}} if {
	some ref, ds in input.datasets
	ds.class.marks.personal == true
	ma.special(ds)
}
