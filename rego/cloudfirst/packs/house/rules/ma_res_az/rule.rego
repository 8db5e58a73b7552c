# METADATA
# scope: package
# title: A system of high availability is hosted on two independent sites
# description: |
#   From an availability rating of 3 an application is spread over two sites, so that the loss of one does not stop it. Sites of a
#   target are taken to be independent of one another, as the inventory states them. With sensitive data both are on national
#   territory, or the second is of no use. The rating and the number are ours.
# custom:
#   id: MA-RES-az
#   severity: high
#   effect: condition
#   dimension: resilience
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: "nothing: no text asks it; that copies of sensitive data stay on national territory is law 05-20, article 11"
#   title: {fr: "Un système de forte disponibilité est hébergé sur deux sites indépendants", ar: "يُستضاف النظام ذو التوفر العالي في موقعين مستقلين"}
#   message:
#     en: "{target} does not offer the {sites} independent sites that the application needs, on national territory when its data are sensitive."
#     fr: "{target} n'offre pas les {sites} sites indépendants qu'exige l'application, sur le territoire national si ses données sont sensibles."
#     ar: "لا توفر {target} المواقع المستقلة التي يحتاجها التطبيق وعددها {sites}، فوق التراب الوطني إذا كانت معطياته حساسة."
#   remedy:
#     effort: high
#     action:
#       en: "Choose an offer with a second national site, or add one of another provider."
#       fr: "Choisir une offre avec un second site national, ou en ajouter un d'un autre prestataire."
#       ar: "اختيار عرض يتوفر على موقع وطني ثان، أو إضافة موقع لدى مقدم خدمة آخر."
package cloudfirst.packs.house.rules.ma_res_az

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if input.application.class.availability >= data.cloudfirst.packs.house.high_availability_from.value

violation contains {"target": id, "params": {"sites": wanted}} if {
	applies
	some id, t in data.catalogue.targets
	not spread(t)
}

# Sites are counted one by one: what else is unknown about them does not matter.
spread(t) if {
	not lib.sensitive_data
	count([1 | some _ in t.sites]) >= wanted
}

spread(t) if count([1 | some site in t.sites; data.cloudfirst.packs.house.territory.codes[site.country]]) >= wanted

wanted := data.cloudfirst.packs.house.independent_sites.value
