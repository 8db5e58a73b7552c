# METADATA
# scope: package
# title: The classification was reviewed within three years
# description: |
#   The DGSSI's page on decree 2-21-406 says that the classification is reviewed at least every three years; the article was not
#   identified. The day of the review is a fact of the application. Three years to the day still satisfy. It lowers the score
#   and blocks nothing (our choice).
# custom:
#   id: MA-2406-REV
#   severity: medium
#   effect: score
#   dimension: data_governance
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: decree 2-21-406
#     article: article not identified
#     seen: official DGSSI web page only; the decree and its annex were not read
#   title: {fr: "La classification a été revue depuis moins de trois ans", ar: "تمت مراجعة التصنيف خلال السنوات الثلاث الأخيرة"}
#   message:
#     en: "The classification was not reviewed within the past {years} years."
#     fr: "La classification n'a pas été revue au cours des {years} dernières années."
#     ar: "لم تتم مراجعة التصنيف خلال السنوات {years} الأخيرة."
#   remedy:
#     effort: low
#     action:
#       en: "Review the classification of the system and record the day."
#       fr: "Revoir la classification du système et en consigner la date."
#       ar: "مراجعة تصنيف النظام وتسجيل تاريخ المراجعة."
package cloudfirst.packs.ma.rules.ma_2406_rev

import rego.v1

import data.cloudfirst.lib

violation contains {"params": {"years": years}} if {
	input.application.id
	not reviewed
}

reviewed if lib.within_years(input.application.class_reviewed_on, years)

years := data.cloudfirst.packs.ma.review_years.value
