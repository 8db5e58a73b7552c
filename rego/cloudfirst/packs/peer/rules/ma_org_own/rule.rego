# METADATA
# scope: package
# title: Every application and its data have a named business owner
# description: |
#   Somebody must answer for what an application does and for the data it is the home of, or nobody can decide on class,
#   downtime and cut-over. Migration methods of peers ask it; article 5 of law 05-20, on the classification of assets,
#   presupposes somebody who rates them but names no owner, so this is no law. Data of others that the application only reads
#   are their home's business. One finding for each of them without an owner.
# custom:
#   id: MA-ORG-own
#   severity: high
#   effect: before_wave
#   dimension: organisation
#   confidence: low
#   bundle: peer
#   status: in_force
#   source:
#     instrument: migration methods of peers
#     seen: guidance on planning waves and migrations; article 5 of law 05-20 in a third-party mirror, which names no owner
#   title: {fr: "Chaque application et ses données ont un responsable métier désigné", ar: "لكل تطبيق ومعطياته مسؤول وظيفي معين"}
#   message:
#     en: "Nobody is named who answers for {subject}."
#     fr: "Personne n'est désigné comme responsable de {subject}."
#     ar: "لم يعين أي مسؤول عن {subject}."
#   remedy:
#     effort: low
#     action:
#       en: "Name the post that answers for it."
#       fr: "Désigner le poste qui en répond."
#       ar: "تعيين المنصب المسؤول عنه."
package cloudfirst.packs.peer.rules.ma_org_own

import rego.v1

import data.cloudfirst.lib

violation contains {"params": {}} if {
	input.application.id
	not lib.stated(business_owner)
}

violation contains {"subject": ref, "params": {}} if {
	some ref, ds in input.datasets
	ds.held == "owned"
	not owned(ds)
}

default business_owner := "none"

business_owner := input.application.business_owner

owned(ds) if lib.stated(ds.owner)
