# METADATA
# scope: package
# title: Access rights to a sensitive application were reviewed within a year
# description: |
#   A regular review of access rights is reported as a demand of the order. The demand was seen in a press report; articles 1 and
#   2 of the order, which fix the annexed referential, are all that was read of the text. The referential binds providers who want
#   to be qualified: that it is what an administration asks for sensitive systems and data is our reading. Twelve months are our
#   figure, which makes the confidence low. Twelve months to the day still satisfy.
# custom:
#   id: MA-0317-sodb
#   severity: medium
#   effect: before_wave
#   dimension: security
#   confidence: low
#   bundle: law
#   status: in_force
#   source:
#     instrument: order 3-17-25
#     article: annex
#     seen: articles 1 and 2 in a third-party mirror; this demand in a press report only, the annex was not obtained
#   title: {fr: "Les droits d'accès à une application sensible ont été revus depuis moins d'un an", ar: "تمت مراجعة صلاحيات الولوج إلى التطبيق الحساس خلال السنة الأخيرة"}
#   message:
#     en: "Access rights to the application were not reviewed within {months} months."
#     fr: "Les droits d'accès à l'application n'ont pas été revus au cours des {months} derniers mois."
#     ar: "لم تُراجع صلاحيات الولوج إلى التطبيق خلال آخر {months} شهرا."
#   remedy:
#     effort: low
#     action:
#       en: "Review the access rights, remove those nobody needs, and record the day."
#       fr: "Revoir les droits d'accès, retirer ceux qui sont inutiles, et consigner la date."
#       ar: "مراجعة صلاحيات الولوج وسحب غير الضروري منها وتسجيل التاريخ."
#   fixes:
#     - set:
#         - {fact: "application.access_reviewed_on", to: "{as_of}"}
package cloudfirst.packs.ma.rules.ma_0317_sodb

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.sensitive

violation contains {"params": {"months": months}} if {
	applies
	not reviewed
}

reviewed if lib.within_months(input.application.access_reviewed_on, months)

months := data.cloudfirst.packs.ma.access_review_months.value
