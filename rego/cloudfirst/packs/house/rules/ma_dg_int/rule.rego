# METADATA
# scope: package
# title: An application's data are no more correct than those it works from
# description: |
#   Data rated high for integrity that are made from data rated lower carry the errors of these. The rule compares what an
#   application owns with what it reads or is sent, by the ratings of the data. It changes no class: the inventory does not say
#   which data are made from which, nor whether they are reconciled with another source, so it only tells where to look.
# custom:
#   id: MA-DG-INT
#   severity: low
#   effect: info
#   dimension: data_governance
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: none
#   title:
#     fr: "Les données d'une application ne sont pas plus exactes que celles dont elle part"
#     ar: "معطيات التطبيق ليست أكثر صحة من المعطيات التي ينطلق منها"
#   message:
#     en: "The application owns data rated {needed} for integrity and works from {subject}, rated {level}."
#     fr: "L'application détient en propre des données cotées {needed} en intégrité et part de {subject}, coté {level}."
#     ar: "يملك التطبيق معطيات مصنفة {needed} من حيث السلامة وينطلق من {subject} المصنف {level}."
#   remedy:
#     effort: medium
#     action:
#       en: "Reconcile the data with a source that is rated as high, or rate the source again with its steward."
#       fr: "Rapprocher les données d'une source aussi bien cotée, ou revoir la cotation de la source avec son responsable."
#       ar: "مطابقة المعطيات مع مصدر بنفس التصنيف، أو إعادة تقييم المصدر مع المسؤول عنه."
package cloudfirst.packs.house.rules.ma_dg_int

import rego.v1

default applies := false

applies if {
	some own in input.datasets
	own.held == "owned"
	some source in input.datasets
	source.held != "owned"
}

violation contains {"subject": ref, "params": {"level": source.class.integrity, "needed": needed}} if {
	applies
	some ref, source in input.datasets
	source.held != "owned"
	source.class.integrity < needed
}

needed := max([ds.class.integrity | some ds in input.datasets; ds.held == "owned"])
