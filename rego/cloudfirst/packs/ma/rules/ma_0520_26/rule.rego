# METADATA
# scope: package
# title: The provider keeps the technical data for the analysis of incidents for a year
# description: |
#   Operators, and cloud and data-centre providers among them, keep the technical data needed to identify and analyse incidents
#   for one year. The duration was seen; which article says it is inferred, because articles 20 to 26 and 30 run into each other
#   in what was read, and article 50 supports it. The duty is the operator's: the entity chooses an offer that meets it, which is
#   why this is a condition on the target (our reading). Own premises are nobody's offer.
# custom:
#   id: MA-0520-26
#   severity: medium
#   effect: condition
#   dimension: security
#   confidence: medium
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 05-20
#     article: arts. 26 and 30
#     seen: article text in a third-party mirror where articles 20 to 26, and 30, run into their neighbours, not in the Bulletin officiel
#   title: {fr: "Le prestataire conserve un an les données techniques utiles à l'analyse des incidents", ar: "يحتفظ مقدم الخدمة لمدة سنة بالمعطيات التقنية اللازمة لتحليل الحوادث"}
#   message:
#     en: "{target} keeps technical data for less than {days} days."
#     fr: "{target} conserve les données techniques moins de {days} jours."
#     ar: "تحتفظ {target} بالمعطيات التقنية لأقل من {days} يوما."
#   remedy:
#     effort: low
#     action:
#       en: "Take the option or add the clause that has technical data kept for a year."
#       fr: "Souscrire l'option ou ajouter la clause de conservation d'un an des données techniques."
#       ar: "اعتماد الخيار أو إضافة البند الذي يضمن الاحتفاظ بالمعطيات التقنية لمدة سنة."
#   fixes:
#     - set:
#         - {fact: "target.log_retention", to: 365 days}
package cloudfirst.packs.ma.rules.ma_0520_26

import rego.v1

import data.cloudfirst.lib

violation contains {"target": id, "params": {"days": days}} if {
	input.application.id
	some id, t in data.catalogue.targets
	lib.outsourced(t)
	not kept(t)
}

kept(t) if t.log_retention >= days * 86400

days := data.cloudfirst.packs.ma.log_retention_days.value
