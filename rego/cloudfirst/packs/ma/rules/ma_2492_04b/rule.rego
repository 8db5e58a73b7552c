# METADATA
# scope: package
# title: The qualification outlasts the contract, or its renewal was applied for in time
# description: |
#   Article 10: renewal is applied for at least six months before the qualification ends. The rule finds a running qualification
#   whose renewal was not filed by then although that day has passed, and one that ends before the contract does and whose
#   renewal was not filed at all. No article read asks for validity over the whole contract, so this is a condition and never a
#   denial. Split from MA-2492-04 because a rule has one effect.
# custom:
#   id: MA-2492-04b
#   severity: high
#   effect: condition
#   dimension: contract
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: decree 2-24-921
#     article: art. 10
#     seen: article text in a third-party mirror, not in the Bulletin officiel
#   title: {fr: "La qualification couvre la durée du contrat et son renouvellement est demandé à temps", ar: "يغطي التأهيل مدة العقد ويطلب تجديده في الأجل"}
#   remedy:
#     effort: low
#     action:
#       en: "Obtain proof that renewal was applied for, and a clause that ends the contract with the qualification."
#       fr: "Obtenir la preuve de la demande de renouvellement, et une clause mettant fin au contrat avec la qualification."
#       ar: "الحصول على ما يثبت إيداع طلب التجديد، وعلى بند ينهي العقد بانتهاء التأهيل."
package cloudfirst.packs.ma.rules.ma_2492_04b

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.sensitive

violation contains {"target": id, "params": {"reason": "renewal", "valid_to": t.qualification.valid_to}} if {
	applies
	some id, t in data.catalogue.targets
	running(t)
	last := lib.add_months(t.qualification.valid_to, 0 - data.cloudfirst.packs.ma.renewal_months.value)
	input.as_of > last
	not filed(t, last)
}

violation contains {"target": id, "params": {"reason": "contract", "valid_to": t.qualification.valid_to}} if {
	applies
	some id, t in data.catalogue.targets
	running(t)
	t.contract.end > t.qualification.valid_to
	not filed(t, t.qualification.valid_to)
}

running(t) if {
	lib.cloud(t)
	t.qualification.level > 0
	t.qualification.valid_to >= input.as_of
}

filed(t, last) if t.qualification.renewal_filed_on <= last
