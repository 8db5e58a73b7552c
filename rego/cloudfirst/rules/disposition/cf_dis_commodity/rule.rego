# METADATA
# scope: package
# title: A common function is bought as a service
# description: |
#   Where many organisations do the same with a product of the market, as with messaging or payroll, buying the service is
#   compared first. Software that already is a service is not bought again for that.
# custom:
#   id: CF-DIS-COMMODITY
#   severity: info
#   effect: dispose
#   dimension: contract
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: "peers' cloud policies, which ask that software as a service is looked at first"
#   title: {fr: "Une fonction courante s'achète comme service", ar: "الوظيفة الشائعة تقتنى كخدمة"}
#   message:
#     en: "{subject} does what many organisations buy from the market."
#     fr: "{subject} fait ce que beaucoup d'organisations achètent sur le marché."
#     ar: "يؤدي {subject} وظيفة تقتنيها مؤسسات كثيرة من السوق."
#   remedy:
#     effort: medium
#     action:
#       en: "Look at the market for a service, and compare its whole cost with moving what there is."
#       fr: "Chercher un service sur le marché et comparer son coût complet à la migration de l'existant."
#       ar: "البحث عن خدمة في السوق ومقارنة كلفتها الكاملة بنقل ما هو موجود."
#   dispositions: {repurchase: 40}
package cloudfirst.rules.disposition.cf_dis_commodity

import rego.v1

dispose contains {"params": {}} if {
	input.application.platform != "saas"
	input.application.commodity == true
}
