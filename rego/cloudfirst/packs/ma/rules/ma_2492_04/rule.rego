# METADATA
# scope: package
# title: The qualification has not expired
# description: |
#   Articles 9 and 10: the decision fixes how long the qualification is valid, five years at most. A qualification that ended
#   before the day the facts are true on counts as none; its last day still counts. Whether it will be valid on the day the
#   application goes live is for the plan to check, which knows that day; what ends early or is renewed late is MA-2492-04b.
# custom:
#   id: MA-2492-04
#   severity: high
#   effect: deny
#   dimension: sovereignty
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: decree 2-24-921
#     article: arts. 9 and 10
#     seen: article text in a third-party mirror, not in the Bulletin officiel
#   title: {fr: "La qualification n'est pas expirée", ar: "مدة صلاحية التأهيل لم تنته"}
#   message:
#     en: "The qualification of {target} ended on {valid_to}."
#     fr: "La qualification de {target} a pris fin le {valid_to}."
#     ar: "انتهت صلاحية تأهيل {target} بتاريخ {valid_to}."
#   remedy:
#     effort: medium
#     action:
#       en: "Ask for the renewed decision, or choose another qualified offer."
#       fr: "Demander la décision de renouvellement, ou choisir une autre offre qualifiée."
#       ar: "طلب قرار التجديد، أو اختيار عرض مؤهل آخر."
#   no_fix:
#     en: "Only the authority can renew a qualification: choose another offer."
#     fr: "Seule l'autorité peut renouveler une qualification : choisir une autre offre."
#     ar: "السلطة وحدها تجدد التأهيل: اختر عرضا آخر."
package cloudfirst.packs.ma.rules.ma_2492_04

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.sensitive

violation contains {"target": id, "params": {"valid_to": t.qualification.valid_to}} if {
	applies
	some id, t in data.catalogue.targets
	lib.cloud(t)
	t.qualification.level > 0
	t.qualification.valid_to < input.as_of
}
