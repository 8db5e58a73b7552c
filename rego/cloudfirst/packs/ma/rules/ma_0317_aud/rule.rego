# METADATA
# scope: package
# title: A cloud that hosts sensitive systems or data was audited within a year by a qualified auditor
# description: |
#   At least one audit a year by a qualified auditor is what a hosting company's blog says of the order: a weak source. Articles 1
#   and 2, which fix the annexed referential, are all that was read of the text. The referential binds providers who want to be
#   qualified: that it is what an administration asks for sensitive systems and data is our reading. Twelve months to the day
#   still satisfy.
# custom:
#   id: MA-0317-aud
#   severity: medium
#   effect: condition
#   dimension: security
#   confidence: medium
#   bundle: law
#   status: in_force
#   source:
#     instrument: order 3-17-25
#     article: annex
#     seen: articles 1 and 2 in a third-party mirror; this demand in a hosting company's blog only, the annex was not obtained
#   title: {fr: "Le nuage qui héberge des systèmes ou données sensibles a été audité depuis moins d'un an par un auditeur qualifié", ar: "خضعت السحابة التي تستضيف أنظمة أو معطيات حساسة خلال السنة الأخيرة لافتحاص مفتحص مؤهل"}
#   message:
#     en: "No qualified auditor has audited {target} within {months} months."
#     fr: "Aucun auditeur qualifié n'a audité {target} au cours des {months} derniers mois."
#     ar: "لم يفتحص أي مفتحص مؤهل {target} خلال آخر {months} شهرا."
#   remedy:
#     effort: low
#     action:
#       en: "Ask the provider for the report of this year's audit."
#       fr: "Demander au prestataire le rapport d'audit de l'année."
#       ar: "مطالبة مقدم الخدمة بتقرير افتحاص السنة الجارية."
#   fixes:
#     - set:
#         - {fact: "target.audited_on", to: "{as_of}"}
#         - {fact: "target.auditor_qualified", to: true}
#       text:
#         en: "Have the provider audited by a qualified auditor, and ask for the report."
#         fr: "Faire auditer le prestataire par un auditeur qualifié, et demander le rapport."
#         ar: "إخضاع مقدم الخدمة لافتحاص مفتحص مؤهل، وطلب التقرير."
package cloudfirst.packs.ma.rules.ma_0317_aud

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.sensitive

violation contains {"target": id, "params": {"months": months}} if {
	applies
	some id, t in data.catalogue.targets
	lib.cloud(t)
	not audited(t)
}

audited(t) if {
	t.auditor_qualified == true
	lib.within_months(t.audited_on, months)
}

months := data.cloudfirst.packs.ma.provider_audit_months.value
