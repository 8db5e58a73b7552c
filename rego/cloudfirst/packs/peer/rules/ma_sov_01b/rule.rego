# METADATA
# scope: package
# title: Data of level 4 go to no provider within reach of foreign law
# description: |
#   The EU Cloud Sovereignty Framework uses minimum levels as gates that no average makes up for. That the gate for foreign
#   legal reach stands at level 4 of the Moroccan scale, on any of confidentiality, integrity and availability, is ours and
#   stands in the pack's data. Reach is defined as in MA-SOV-01, from which this rule is split because a rule has one effect.
# custom:
#   id: MA-SOV-01b
#   severity: high
#   effect: deny
#   dimension: sovereignty
#   confidence: low
#   bundle: peer
#   status: in_force
#   source:
#     instrument: EU Cloud Sovereignty Framework
#     article: SOV-2, minimum level
#     seen: a public taxonomy of the framework's objectives and levels, and articles about it; the framework was not read
#   title: {fr: "Les données de niveau 4 ne vont chez aucun prestataire à la portée d'un droit étranger", ar: "لا تسند المعطيات من المستوى 4 إلى أي مقدم خدمات يطاله قانون أجنبي"}
#   message:
#     en: "{target} is within reach of foreign law, and {subject} is rated {level}."
#     fr: "{target} est à la portée d'un droit étranger, et {subject} est coté {level}."
#     ar: "{target} في متناول قانون أجنبي، و{subject} مصنف في المستوى {level}."
#   remedy:
#     effort: high
#     action:
#       en: "Choose an offer no foreign law reaches, or leave the data on own premises."
#       fr: "Choisir une offre hors de portée d'un droit étranger, ou laisser les données dans ses locaux."
#       ar: "اختيار عرض لا يطاله أي قانون أجنبي، أو إبقاء المعطيات في مقرات الإدارة."
package cloudfirst.packs.peer.rules.ma_sov_01b

import rego.v1

import data.cloudfirst.packs.peer.lib as peer

default applies := false

applies if {
	some ds in input.datasets
	peer.rated(ds, gate)
}

gate := data.cloudfirst.packs.peer.foreign_reach_gate.value

violation contains {"subject": ref, "target": id, "params": {"level": gate}} if {
	applies
	some id, t in data.catalogue.targets
	peer.foreign_reach(t)
	some ref, ds in input.datasets
	peer.rated(ds, gate)
}
