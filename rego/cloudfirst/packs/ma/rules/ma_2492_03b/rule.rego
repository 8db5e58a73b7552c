# METADATA
# scope: package
# title: Only services that the qualification names are used
# description: |
#   Articles 3 and 9: the decision names the services and their type, and does not reach the provider's others. The rule names
#   the services that a target offers and the decision does not list. Which of them the application would use is not a fact of
#   the inventory, so they are a condition and not a denial: none of them may be used. A type that is not listed at all is
#   MA-2492-03.
# custom:
#   id: MA-2492-03b
#   severity: high
#   effect: condition
#   dimension: sovereignty
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: decree 2-24-921
#     article: arts. 3 and 9
#     seen: article text in a third-party mirror, not in the Bulletin officiel
#   title: {fr: "Seuls les services nommés par la qualification sont utilisés", ar: "لا تستعمل إلا الخدمات المذكورة في قرار التأهيل"}
#   message:
#     en: "The qualification of {target} does not name these of its services: {services}."
#     fr: "La qualification de {target} ne nomme pas ces services : {services}."
#     ar: "لا يذكر تأهيل {target} هذه الخدمات: {services}."
#   remedy:
#     effort: medium
#     action:
#       en: "Use only services the decision names, or ask the provider for its decision on the others."
#       fr: "N'utiliser que les services nommés par la décision, ou demander au prestataire celle relative aux autres."
#       ar: "الاقتصار على الخدمات المذكورة في القرار، أو مطالبة مقدم الخدمات بقرار التأهيل المتعلق بغيرها."
#   no_fix:
#     en: "What a qualification names is decided by the authority, on the provider's request."
#     fr: "Ce que nomme une qualification est décidé par l'autorité, à la demande du prestataire."
#     ar: "ما يشمله التأهيل تقرره السلطة بطلب من مقدم الخدمة."
package cloudfirst.packs.ma.rules.ma_2492_03b

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.sensitive

violation contains {"target": id, "params": {"services": unnamed}} if {
	applies
	some id, t in data.catalogue.targets
	lib.cloud(t)
	t.qualification.level > 0
	t.model in t.qualification.services
	unnamed := [o | some o in t.offers; not named(t, o)]
	count(unnamed) > 0
}

named(t, offer) if offer in t.qualification.offers
