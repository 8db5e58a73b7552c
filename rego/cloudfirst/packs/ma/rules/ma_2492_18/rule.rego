# METADATA
# scope: package
# title: Cloud use that began before the decree is tolerated until its deadline
# description: |
#   Article 18: entities that use cloud services for sensitive systems or data on the day the decree enters into force conform
#   within 24 months; article 19 makes that day the publication of the order, seen in the press as 21 August 2025, hence 21
#   August 2027, a Saturday: both days are inferred. Only hosting that exists on a cloud target, begun before that day, is
#   tolerated, never a move to it; use begun on the day or later has no grace. The toleration covers every requirement of the
#   decree, a suspended qualification included, and never article 11 of law 05-20. Two facts must be stated: a target in
#   hosted_on, and hosted_since.
# custom:
#   id: MA-2492-18
#   severity: high
#   effect: require
#   dimension: sovereignty
#   confidence: medium
#   bundle: law
#   status: transitional
#   source:
#     instrument: decree 2-24-921
#     article: arts. 18 and 19
#     seen: article text in a third-party mirror, not in the Bulletin officiel
#   title: {fr: "L'usage du nuage antérieur au décret est toléré jusqu'à son échéance", ar: "يستمر استعمال السحابة السابق لدخول المرسوم حيز التنفيذ إلى غاية انقضاء الأجل"}
#   remedy:
#     effort: medium
#     action:
#       en: "Plan the move to a qualified offer so that it ends on a working day before the deadline."
#       fr: "Planifier le passage à une offre qualifiée, achevé un jour ouvré avant l'échéance."
#       ar: "برمجة الانتقال إلى عرض مؤهل على أن ينتهي في يوم عمل قبل انقضاء الأجل."
#   deadlines:
#     - on: "2027-08-21"
#       text:
#         en: "End of the toleration of cloud use that began before the decree; the day is inferred, and falls on a Saturday."
#         fr: "Fin de la tolérance de l'usage du nuage antérieur au décret ; la date est déduite et tombe un samedi."
#         ar: "نهاية التسامح مع استعمال السحابة السابق للمرسوم؛ والتاريخ مستنتج ويصادف يوم سبت."
#   relieves:
#     - MA-2492-01
#     - MA-2492-02
#     - MA-2492-03
#     - MA-2492-03b
#     - MA-2492-04
#     - MA-2492-04b
#     - MA-2492-04c
#     - MA-2492-05
#     - MA-2492-09
#     - MA-2492-12
#     - MA-2492-16a
#     - MA-2492-16b
#     - MA-2492-L1e
#     - MA-2492-L2d
#     - MA-2492-L2e
#     - MA-2492-L2f
#   no_fix:
#     en: "When hosting began cannot be changed."
#     fr: "La date à laquelle l'hébergement a commencé ne se change pas."
#     ar: "تاريخ بداية الاستضافة لا يمكن تغييره."
package cloudfirst.packs.ma.rules.ma_2492_18

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.sensitive

relieve contains {"rules": relieved, "target": id, "existing": true, "until": transition.compliance_deadline} if {
	applies
	input.as_of <= transition.compliance_deadline
	input.application.hosted_since < transition.entry_into_force
	some id, t in data.catalogue.targets
	lib.cloud(t)
	lib.target_ref(id) in input.application.hosted_on
}

transition := data.cloudfirst.packs.ma.transition

relieved := ["MA-2492-01", "MA-2492-02", "MA-2492-03", "MA-2492-03b", "MA-2492-04", "MA-2492-04b", "MA-2492-04c", "MA-2492-05", "MA-2492-09", "MA-2492-12", "MA-2492-16a", "MA-2492-16b", "MA-2492-L1e", "MA-2492-L2d", "MA-2492-L2e", "MA-2492-L2f"]
