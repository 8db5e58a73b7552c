# METADATA
# scope: package
# title: The qualification covers the service that would be used
# description: |
#   Articles 3 and 9: a provider is qualified to supply one or several services of a type (IaaS, PaaS, SaaS), and the decision
#   names the services and their type. A qualification does not reach the provider's other services. The rule says why a level
#   that is claimed does not count; the offer of the target falls to none at the same time. What is compared here is the type;
#   single services that the decision does not name are MA-2492-03b.
# custom:
#   id: MA-2492-03
#   severity: block
#   effect: deny
#   dimension: sovereignty
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: decree 2-24-921
#     article: arts. 3 and 9
#     seen: article text in a third-party mirror, not in the Bulletin officiel
#   title: {fr: "La qualification couvre le service envisagé", ar: "يشمل التأهيل الخدمة المزمع استعمالها"}
#   message:
#     en: "The qualification of {target} does not cover its type of service, {model}."
#     fr: "La qualification de {target} ne couvre pas son type de service, {model}."
#     ar: "لا يشمل تأهيل {target} نوع خدمته {model}."
#   remedy:
#     effort: medium
#     action:
#       en: "Use a service the qualification lists, or ask the provider for its decision on this one."
#       fr: "Utiliser un service couvert par la qualification, ou demander au prestataire la décision relative à celui-ci."
#       ar: "استعمال خدمة يشملها التأهيل، أو مطالبة مقدم الخدمات بقرار التأهيل المتعلق بالخدمة المعنية."
#   no_fix:
#     en: "What a qualification covers is decided by the authority: choose another service."
#     fr: "Ce que couvre une qualification est décidé par l'autorité : choisir un autre service."
#     ar: "ما يغطيه التأهيل تقرره السلطة: اختر خدمة أخرى."
package cloudfirst.packs.ma.rules.ma_2492_03

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.sensitive

violation contains {"target": id, "params": {"model": t.model}} if {
	applies
	some id, t in data.catalogue.targets
	lib.cloud(t)
	t.qualification.level > 0
	not listed(t)
}

listed(t) if t.model in t.qualification.services
