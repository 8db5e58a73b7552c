# METADATA
# scope: package
# title: An e-service is online and published on a national portal
# description: |
#   Article 13 has requests filed through electronic platforms, gradually, and article 26 founds a national portal. An e-service
#   that is not online at all, or stands on neither the national portal of e-services nor Idarati, is named; how far it is
#   online from there on is a matter of indicators. In force since 28 September 2020; the five years for general digitalisation
#   ended in September 2025 (inferred).
# custom:
#   id: MA-5519-13
#   severity: low
#   effect: score
#   dimension: organisation
#   confidence: high
#   bundle: law
#   status: in_force
#   effective_from: "2020-09-28"
#   source:
#     instrument: law 55-19
#     article: arts. 13 and 26
#     seen: Arabic article text in a third-party mirror, not in the Bulletin officiel
#   title: {fr: "Un e-service est en ligne et publié sur un portail national", ar: "تكون الخدمة الإلكترونية متاحة على الإنترنت ومنشورة في بوابة وطنية"}
#   message:
#     en: "The e-service {eservice} of {subject} lacks: {missing}."
#     fr: "Il manque à l'e-service {eservice} de {subject} : {missing}."
#     ar: "ينقص الخدمة الإلكترونية {eservice} في {subject} ما يلي: {missing}."
#   remedy:
#     effort: low
#     action:
#       en: "Put the service online, and publish it on the national portal of e-services or on Idarati."
#       fr: "Mettre le service en ligne et le publier sur le portail national des e-services ou sur Idarati."
#       ar: "إتاحة الخدمة على الإنترنت ونشرها في البوابة الوطنية للخدمات الإلكترونية أو في إدارتي."
package cloudfirst.packs.ma.rules.ma_5519_13

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if some _ in input.eservices

violation contains {"params": {"eservice": eservice, "missing": "online_level"}} if {
	some eservice, e in input.eservices
	e.online_level == 0
}

violation contains {"params": {"eservice": eservice, "missing": "portal_id"}} if {
	some eservice, e in input.eservices
	not published(e)
}

published(e) if lib.stated(e.portal_id)

published(e) if lib.stated(e.idarati_id)
