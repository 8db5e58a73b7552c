# METADATA
# scope: package
# title: The provider tells of incidents within a day
# description: |
#   Article 8 has the entity declare incidents as soon as it knows of them, and it knows of an incident at its provider only from
#   the provider. So the contract of the target must say within what time the provider tells: at most twenty-four hours, which is
#   our figure. The law says as soon as known and gives no hours; that the contract must say a time is our reading too. Own
#   premises have no provider.
# custom:
#   id: MA-0520-08b
#   severity: high
#   effect: condition
#   dimension: contract
#   confidence: low
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 05-20
#     article: art. 8
#     seen: article text in a third-party mirror where articles 8 and 16 run into each other, not in the Bulletin officiel
#   title: {fr: "Le prestataire signale les incidents en moins d'un jour", ar: "يُبلغ مقدم الخدمة عن الحوادث في أقل من يوم"}
#   message:
#     en: "The contract of {target} does not have the provider tell of incidents within {hours} hours."
#     fr: "Le contrat de {target} n'oblige pas le prestataire à signaler les incidents en moins de {hours} heures."
#     ar: "لا يُلزم عقد {target} مقدمَ الخدمة بالإبلاغ عن الحوادث داخل أجل {hours} ساعة."
#   remedy:
#     effort: low
#     action:
#       en: "Add a clause that has the provider tell of incidents at once, and within a day at the latest."
#       fr: "Ajouter une clause de signalement immédiat des incidents, un jour au plus."
#       ar: "إضافة بند يُلزم بالإبلاغ الفوري عن الحوادث، وفي أجل أقصاه يوم واحد."
#   fixes:
#     - set:
#         - {fact: "target.contract.incident_notice", to: 24h}
package cloudfirst.packs.ma.rules.ma_0520_08b

import rego.v1

import data.cloudfirst.lib

violation contains {"target": id, "params": {"hours": hours}} if {
	input.application.id
	some id, t in data.catalogue.targets
	lib.outsourced(t)
	not told(t)
}

told(t) if t.contract.incident_notice <= hours * 3600

hours := data.cloudfirst.packs.ma.incident_notice_hours.value
