# METADATA
# scope: package
# title: The renewal of the qualification was applied for in time
# description: |
#   Article 10: renewal is applied for at least six months before the qualification ends. The rule finds a running
#   qualification whose renewal was not filed by then although that day has passed. It is a condition and never a denial,
#   because the qualification still holds. One that has ended is MA-2492-04, one that ends before the contract is MA-2492-04c.
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
#   title: {fr: "Le renouvellement de la qualification a été demandé à temps", ar: "طلب تجديد التأهيل داخل الأجل"}
#   message:
#     en: "The qualification of {target} ends on {valid_to}, and its renewal was not applied for by {last}."
#     fr: "La qualification de {target} prend fin le {valid_to} et son renouvellement n'a pas été demandé avant le {last}."
#     ar: "تنتهي صلاحية تأهيل {target} بتاريخ {valid_to} ولم يطلب تجديده قبل {last}."
#   remedy:
#     effort: low
#     action:
#       en: "Obtain proof that renewal was applied for, or prepare the exit."
#       fr: "Obtenir la preuve de la demande de renouvellement, ou préparer la sortie."
#       ar: "الحصول على ما يثبت إيداع طلب التجديد، أو الإعداد للخروج."
#   no_fix:
#     en: "Only the provider can have applied for the renewal."
#     fr: "Seul le prestataire peut avoir demandé le renouvellement."
#     ar: "مقدم الخدمة وحده من يطلب تجديد التأهيل."
package cloudfirst.packs.ma.rules.ma_2492_04b

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.sensitive

violation contains {"target": id, "params": {"valid_to": t.qualification.valid_to, "last": last}} if {
	applies
	some id, t in data.catalogue.targets
	lib.cloud(t)
	t.qualification.level > 0
	t.qualification.valid_to >= input.as_of
	last := lib.months_before(t.qualification.valid_to, data.cloudfirst.packs.ma.renewal_months.value)
	input.as_of > last
	not filed(t, last)
}

filed(t, last) if t.qualification.renewal_filed_on <= last
