# METADATA
# scope: package
# title: The system was audited for security within two years
# description: |
#   Article 4 has every entity audit the security of its information systems regularly. The law gives no period: twenty-four
#   months are our figure, which makes the confidence low. The audit before going live is another rule's business; this one is a
#   standing duty, so it lowers the score and blocks no wave (our choice). Twenty-four months to the day still satisfy.
# custom:
#   id: MA-0520-04d
#   severity: medium
#   effect: score
#   dimension: security
#   confidence: low
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 05-20
#     article: art. 4
#     seen: article text in a third-party mirror, not in the Bulletin officiel
#   title: {fr: "La sécurité du système a été auditée depuis moins de deux ans", ar: "خضع النظام لافتحاص أمني خلال السنتين الأخيرتين"}
#   message:
#     en: "The security of the application was not audited within {months} months."
#     fr: "La sécurité de l'application n'a pas été auditée au cours des {months} derniers mois."
#     ar: "لم يخضع التطبيق لافتحاص أمني خلال آخر {months} شهرا."
#   remedy:
#     effort: medium
#     action:
#       en: "Audit the security of the system and record the day."
#       fr: "Auditer la sécurité du système et consigner la date."
#       ar: "إخضاع النظام لافتحاص أمني وتسجيل تاريخه."
package cloudfirst.packs.ma.rules.ma_0520_04d

import rego.v1

import data.cloudfirst.lib

violation contains {"params": {"months": months}} if {
	input.application.id
	not audited
}

audited if lib.within_months(input.application.audited_on, months)

months := data.cloudfirst.packs.ma.audit_months.value
