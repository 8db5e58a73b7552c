# METADATA
# scope: package
# title: A provider within reach of foreign law counts less for data that are not open
# description: |
#   Objective 2 of the EU Cloud Sovereignty Framework asks which law can reach the provider. A provider is within reach when
#   the company at the top of its group is abroad, or a foreign law that reaches it is named. The score is lowered for
#   applications whose confidentiality is above 0. The framework gives this objective a tenth of the whole, so that a weak
#   legal position can hide in an average: data of level 4 are therefore denied outright by MA-SOV-01b.
# custom:
#   id: MA-SOV-01
#   severity: high
#   effect: score
#   dimension: sovereignty
#   confidence: low
#   bundle: peer
#   status: in_force
#   source:
#     instrument: EU Cloud Sovereignty Framework
#     article: SOV-2
#     seen: a public taxonomy of the framework's objectives and levels, and articles about it; the framework was not read
#   title: {fr: "Un prestataire soumis à un droit étranger compte moins pour des données non publiques", ar: "تخفض نقطة مقدم الخدمات الخاضع لقانون أجنبي بالنسبة للمعطيات غير العمومية"}
#   message:
#     en: "{target} is within reach of foreign law."
#     fr: "{target} est à la portée d'un droit étranger."
#     ar: "{target} في متناول قانون أجنبي."
#   remedy:
#     effort: high
#     action:
#       en: "Hold the keys outside the provider, or choose an offer no foreign law reaches."
#       fr: "Détenir les clés hors du prestataire, ou choisir une offre hors de portée d'un droit étranger."
#       ar: "الاحتفاظ بالمفاتيح خارج مقدم الخدمات، أو اختيار عرض لا يطاله أي قانون أجنبي."
package cloudfirst.packs.peer.rules.ma_sov_01

import rego.v1

import data.cloudfirst.packs.peer.lib as peer

default applies := false

applies if input.application.class.confidentiality > 0

violation contains {"target": id, "params": {}} if {
	applies
	some id, t in data.catalogue.targets
	peer.foreign_reach(t)
}
