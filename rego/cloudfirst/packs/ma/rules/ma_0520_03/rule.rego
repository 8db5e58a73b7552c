# METADATA
# scope: package
# title: Conformity with the national security directive was assessed within a year
# description: |
#   Article 3 has the information systems of every entity conform to the directives, rules and referentials of the national
#   authority; the national directive on the security of information systems (DNSSI) is applied by circular 2/2023 of the Head of
#   Government. That conformity is assessed at least every twelve months is our figure: no period was found in a text, and the
#   controls of the directive of 2023 were not read. The score itself is not judged. A standing duty of the administration, so it
#   lowers the score and blocks no wave (our choice).
# custom:
#   id: MA-0520-03
#   severity: medium
#   effect: score
#   dimension: security
#   confidence: low
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 05-20
#     article: art. 3
#     seen: article text in a third-party mirror, not in the Bulletin officiel
#   title: {fr: "La conformité à la directive nationale de sécurité a été évaluée depuis moins d'un an", ar: "تم تقييم المطابقة للتوجيهات الوطنية لأمن نظم المعلومات خلال السنة الأخيرة"}
#   message:
#     en: "The administration has not assessed its conformity with the national security directive within {months} months."
#     fr: "L'administration n'a pas évalué sa conformité à la directive nationale de sécurité au cours des {months} derniers mois."
#     ar: "لم تقيّم الإدارة مطابقتها للتوجيهات الوطنية لأمن نظم المعلومات خلال آخر {months} شهرا."
#   remedy:
#     effort: medium
#     action:
#       en: "Assess conformity with the directive and record the result and the day."
#       fr: "Évaluer la conformité à la directive et consigner le résultat et la date."
#       ar: "تقييم المطابقة للتوجيهات وتسجيل النتيجة والتاريخ."
package cloudfirst.packs.ma.rules.ma_0520_03

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if input.administration.id

violation contains {"subject": input.application.administration, "params": {"months": months}} if {
	applies
	not assessed
}

assessed if lib.within_months(input.administration.dnssi_assessed_on, months)

months := data.cloudfirst.packs.ma.dnssi_months.value
