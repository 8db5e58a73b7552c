# METADATA
# scope: package
# title: The target can delete personal data when their time is over
# description: |
#   Article 3(e) limits how long personal data are kept, which a system keeps to only if it can delete by rule, copies
#   included. That the target has such rules is how we carry the article out in hosting. Split from MA-0908-03 because a rule
#   has one effect.
# custom:
#   id: MA-0908-03t
#   severity: medium
#   effect: condition
#   dimension: personal_data
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 09-08
#     article: art. 3(e)
#     seen: article text in a third-party mirror with a damaged encoding, not in the Bulletin officiel
#   title: {fr: "La cible peut supprimer les données personnelles à l'échéance", ar: "تتيح بيئة الاستضافة حذف المعطيات الشخصية عند انتهاء مدتها"}
#   message:
#     en: "{target} has no rules by which personal data are deleted when their time is over."
#     fr: "{target} n'offre pas de règles supprimant les données personnelles à l'échéance."
#     ar: "لا توفر {target} قواعد لحذف المعطيات الشخصية عند انتهاء مدتها."
#   remedy:
#     effort: low
#     action:
#       en: "Agree with the provider how data and copies are deleted in time, or delete them by the application."
#       fr: "Convenir avec le prestataire de la suppression à l'échéance des données et des copies, ou les supprimer par l'application."
#       ar: "الاتفاق مع مقدم الخدمات على كيفية حذف المعطيات ونسخها في الأجل، أو حذفها بواسطة التطبيق."
#   fixes:
#     - set:
#         - {fact: "target.lifecycle_rules", to: true}
package cloudfirst.packs.ma.rules.ma_0908_03t

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.personal_data

violation contains {"target": id, "params": {}} if {
	applies
	some id, t in data.catalogue.targets
	t.lifecycle_rules == false
}
