# METADATA
# scope: package
# title: Hosting and service management of a sensitive system are in Morocco
# description: |
#   Article 4: level 1 takes all hosting infrastructure, and the systems the services are operated and managed with, on the
#   national territory. This rule lowers the score of cloud offers that hold no level and have either of them abroad, which
#   matters where article 17 opens the way for them. An offer that holds a level and yet has them abroad contradicts its
#   qualification: MA-2492-L1e.
# custom:
#   id: MA-2492-L1d
#   severity: high
#   effect: score
#   dimension: sovereignty
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: decree 2-24-921
#     article: art. 4
#     seen: article text in a third-party mirror where articles 4 to 6 run into each other, not in the Bulletin officiel
#   title: {fr: "L'hébergement et la gestion du service d'un système sensible sont au Maroc", ar: "يوجد إيواء نظام حساس وتدبير خدمته في المغرب"}
#   message:
#     en: "{target}, which holds no level of qualification, has its {material} abroad."
#     fr: "{target}, sans niveau de qualification, a des éléments « {material} » à l'étranger."
#     ar: "{target}، الذي لا يتوفر على أي مستوى من التأهيل، لديه {material} خارج المغرب."
#   remedy:
#     effort: high
#     action:
#       en: "Prefer an offer whose hosting and management systems are in Morocco."
#       fr: "Préférer une offre dont l'hébergement et les systèmes de gestion sont au Maroc."
#       ar: "تفضيل عرض يوجد إيواؤه وأنظمة تدبيره في المغرب."
package cloudfirst.packs.ma.rules.ma_2492_l1d

import rego.v1

import data.cloudfirst.lib
import data.cloudfirst.packs.ma.lib as ma

default applies := false

applies if lib.sensitive_system

hosting := ["backups", "data", "management", "replicas"]

violation contains {"target": id, "params": {"material": material}} if {
	applies
	some id, t in data.catalogue.targets
	lib.cloud(t)
	not claims(t)
	some material in hosting
	countries := ma.countries(t, material)
	not ma.national(countries)
}

claims(t) if t.qualification.level > 0
