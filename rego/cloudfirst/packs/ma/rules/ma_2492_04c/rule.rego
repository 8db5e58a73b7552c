# METADATA
# scope: package
# title: The qualification outlasts the contract, or its renewal was applied for
# description: |
#   No article that was read asks for validity over the whole contract: that a contract which outlives its qualification must
#   have an answer is inferred from articles 1, 9 and 10, and so the confidence is medium and the rule is a condition, never a
#   denial. Filing the renewal before the qualification ends is an answer; whether it was filed in time is MA-2492-04b.
# custom:
#   id: MA-2492-04c
#   severity: high
#   effect: condition
#   dimension: contract
#   confidence: medium
#   bundle: law
#   status: in_force
#   source:
#     instrument: decree 2-24-921
#     article: arts. 1, 9 and 10
#     seen: article text in a third-party mirror, not in the Bulletin officiel
#   title:
#     fr: "La qualification couvre la durée du contrat, ou son renouvellement a été demandé"
#     ar: "يغطي التأهيل مدة العقد أو طلب تجديده"
#   message:
#     en: "The qualification of {target} ends on {valid_to}, before its contract on {end}."
#     fr: "La qualification de {target} prend fin le {valid_to}, avant son contrat le {end}."
#     ar: "تنتهي صلاحية تأهيل {target} بتاريخ {valid_to} قبل انتهاء عقده بتاريخ {end}."
#   remedy:
#     effort: low
#     action:
#       en: "Obtain proof that renewal was applied for, or a clause that ends the contract with the qualification."
#       fr: "Obtenir la preuve de la demande de renouvellement, ou une clause mettant fin au contrat avec la qualification."
#       ar: "الحصول على ما يثبت إيداع طلب التجديد، أو على بند ينهي العقد بانتهاء التأهيل."
#   fixes:
#     - set:
#         - {fact: "target.contract.end", to: "{valid_to}"}
#       text:
#         en: "Have the contract end with the qualification at the latest."
#         fr: "Faire finir le contrat au plus tard avec la qualification."
#         ar: "جعل العقد ينتهي مع التأهيل على أبعد تقدير."
package cloudfirst.packs.ma.rules.ma_2492_04c

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.sensitive

violation contains {"target": id, "params": {"valid_to": t.qualification.valid_to, "end": t.contract.end}} if {
	applies
	some id, t in data.catalogue.targets
	lib.cloud(t)
	t.qualification.level > 0
	t.qualification.valid_to >= input.as_of
	t.contract.end > t.qualification.valid_to
	not filed(t)
}

# A day to come is a day on which nothing was filed yet.
filed(t) if t.qualification.renewal_filed_on <= input.as_of
