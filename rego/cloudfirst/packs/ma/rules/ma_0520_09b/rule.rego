# METADATA
# scope: package
# title: The continuity or recovery plan was tested within a year
# description: |
#   Article 9 has the plan for the continuity or recovery of activities tested regularly. The law gives no period: twelve months
#   are our figure, which makes the confidence low. Without a plan there is nothing to test, which is another rule's finding.
#   Twelve months to the day still satisfy.
# custom:
#   id: MA-0520-09b
#   severity: high
#   effect: before_wave
#   dimension: resilience
#   confidence: low
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 05-20
#     article: art. 9
#     seen: article text in a third-party mirror, not in the Bulletin officiel
#   title: {fr: "Le plan de continuité ou de reprise a été testé depuis moins d'un an", ar: "تم اختبار مخطط الاستمرارية أو الاستئناف خلال السنة الأخيرة"}
#   message:
#     en: "The continuity or recovery plan of the application was not tested within {months} months."
#     fr: "Le plan de continuité ou de reprise de l'application n'a pas été testé au cours des {months} derniers mois."
#     ar: "لم يُختبر مخطط استمرارية التطبيق أو استئنافه خلال آخر {months} شهرا."
#   remedy:
#     effort: medium
#     action:
#       en: "Test the plan, best on the new hosting before going live, and record the day."
#       fr: "Tester le plan, de préférence sur le nouvel hébergement avant la mise en exploitation, et consigner la date."
#       ar: "اختبار المخطط، ويفضل أن يكون ذلك في بيئة الاستضافة الجديدة قبل الاستغلال، وتسجيل التاريخ."
#   fixes:
#     - set:
#         - {fact: "application.continuity_tested_on", to: "{as_of}"}
package cloudfirst.packs.ma.rules.ma_0520_09b

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if input.application.continuity_plan == true

violation contains {"params": {"months": months}} if {
	applies
	not tested
}

tested if lib.within_months(input.application.continuity_tested_on, months)

months := data.cloudfirst.packs.ma.continuity_test_months.value
