# METADATA
# scope: package
# title: At least two national qualified offers exist
# description: |
#   With fewer than two qualified offers at level 2 on national territory for a service model, there is nobody to leave one for: article 16 of decree
#   2-24-921 gives means to recover data, not a place to take them. Counted over the targets of the catalogue, so it is as complete as
#   the catalogue is. No qualified provider was found published.
# custom:
#   id: MA-RES-single
#   subject: portfolio
#   each: offers
#   severity: medium
#   effect: info
#   dimension: resilience
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: no text asks this; house judgement
#   title: {fr: "Il existe au moins deux offres nationales qualifiées", ar: "يوجد عرضان وطنيان مؤهلان على الأقل"}
#   message:
#     en: "Providers in the catalogue with a valid level-2 qualification for {model} on national territory: {offers}."
#     fr: "Prestataires du catalogue qualifiés au niveau 2 pour {model} sur le territoire national : {offers}."
#     ar: "عدد مقدمي الخدمات في الدليل المؤهلين من المستوى 2 بالنسبة لـ {model} فوق التراب الوطني: {offers}."
#   remedy:
#     effort: medium
#     action:
#       en: "Rehearse the exit, keep the way to own premises open, and watch the list of qualified providers."
#       fr: "Répéter la sortie, garder ouverte la voie des locaux propres et suivre la liste des prestataires qualifiés."
#       ar: "التمرن على الخروج، والإبقاء على إمكانية الاستضافة في المقرات الخاصة، وتتبع لائحة مقدمي الخدمات المؤهلين."
package cloudfirst.packs.house.rules.ma_res_single

import rego.v1

violation contains {"params": {"model": model, "offers": o.national_qualified}} if {
	some model, o in input.portfolio.offers
	o.national_qualified < 2
}
