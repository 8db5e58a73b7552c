# METADATA
# scope: package
# title: An offer of open standards counts more than one of its own making
# description: |
#   Objectives 5 and 6 of the EU Cloud Sovereignty Framework ask for open technology and a supply chain one can leave. The
#   score of a target is lowered when its services do not follow open standards, and when it offers services that no other
#   provider has. How many of those an application uses itself is another rule.
# custom:
#   id: MA-SOV-03
#   severity: low
#   effect: score
#   dimension: sovereignty
#   confidence: low
#   bundle: peer
#   status: in_force
#   source:
#     instrument: EU Cloud Sovereignty Framework
#     article: SOV-5 and SOV-6
#     seen: a public taxonomy of the framework's objectives and levels, and articles about it; the framework was not read
#   title: {fr: "Une offre fondée sur des standards ouverts compte plus qu'une offre propriétaire", ar: "تفضل العروض القائمة على معايير مفتوحة على العروض المملوكة"}
#   message:
#     en: "{target} binds those who use it: see {fact}."
#     fr: "{target} lie ceux qui l'utilisent : voir « {fact} »."
#     ar: "{target} يقيد من يستعمله: انظر {fact}."
#   remedy:
#     effort: medium
#     action:
#       en: "Use the services of the offer that others have too, or prefer an open offer."
#       fr: "N'utiliser que les services que d'autres offrent aussi, ou préférer une offre ouverte."
#       ar: "الاقتصار على الخدمات التي يوفرها آخرون أيضا، أو تفضيل عرض مفتوح."
package cloudfirst.packs.peer.rules.ma_sov_03

import rego.v1

violation contains {"target": id, "params": {"fact": "open_standards"}} if {
	some id, t in data.catalogue.targets
	t.open_standards == false
}

violation contains {"target": id, "params": {"fact": "proprietary_services"}} if {
	some id, t in data.catalogue.targets
	count(t.proprietary_services) > 0
}
