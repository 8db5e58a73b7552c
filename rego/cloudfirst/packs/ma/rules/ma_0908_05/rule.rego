# METADATA
# scope: package
# title: People keep their rights over their data through the move
# description: |
#   Articles 5, 7 and 8: people are told of the processing, get at their data without delay, have them put right within ten
#   clear days, and may object. An application with personal data has a procedure for these rights, which must work at the
#   target as well; that it survives the move is our reading of duties that never stop. How good the procedure is is not
#   judged.
# custom:
#   id: MA-0908-05
#   severity: medium
#   effect: before_wave
#   dimension: personal_data
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 09-08
#     article: arts. 5, 7 and 8
#     seen: article text in a third-party mirror with a damaged encoding, not in the Bulletin officiel
#   title: {fr: "Les personnes conservent leurs droits sur leurs données à travers la migration", ar: "يحتفظ الأشخاص بحقوقهم على معطياتهم أثناء الترحيل وبعده"}
#   message:
#     en: "There is no procedure by which people get at their data, correct them and object."
#     fr: "Aucune procédure ne permet aux personnes d'accéder à leurs données, de les rectifier et de s'opposer."
#     ar: "لا توجد مسطرة تمكن الأشخاص من الولوج إلى معطياتهم وتصحيحها والتعرض عليها."
#   remedy:
#     effort: low
#     action:
#       en: "Write the procedure, or update it for the target, with access without delay and correction within ten clear days."
#       fr: "Rédiger la procédure, ou la mettre à jour pour la cible, avec accès sans délai et rectification en dix jours francs."
#       ar: "وضع المسطرة أو تحيينها لبيئة الاستضافة، مع ولوج دون تأخير وتصحيح داخل عشرة أيام كاملة."
#   fixes:
#     - set:
#         - {fact: "application.rights_procedure", to: true}
package cloudfirst.packs.ma.rules.ma_0908_05

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.personal_data

violation contains {"params": {}} if {
	applies
	not provided(input.application)
}

provided(app) if app.rights_procedure == true
