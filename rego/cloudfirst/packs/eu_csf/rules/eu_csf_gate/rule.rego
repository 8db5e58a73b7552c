# METADATA
# scope: package
# title: Every objective of the framework reaches the minimum level
# description: |
#   The framework's first part: an offer below the minimum level of an objective is out, whatever its score. Which minimum is asked is
#   left to each tender; the pack's data asks it by the application's greatest impact, which is our choice. Environmental
#   sustainability closes no door. Only what is handed to a provider is judged.
# custom:
#   id: EU-CSF-GATE
#   aliases: [MA-SOV-04]
#   severity: high
#   effect: deny
#   dimension: sovereignty
#   confidence: low
#   bundle: peer
#   status: in_force
#   source:
#     instrument: EU Cloud Sovereignty Framework v1.2.1
#     article: minimum SEAL per objective
#     seen: the two-part use in secondary sources; the framework's own document was not read, and the minimum by impact is ours
#   title: {fr: "Chaque objectif du cadre atteint le niveau minimal", ar: "يبلغ كل هدف من أهداف الإطار المستوى الأدنى"}
#   message:
#     en: "{target} has SEAL-{seal} on objective {objective}; the application asks at least SEAL-{minimum}."
#     fr: "{target} est au niveau SEAL-{seal} pour l'objectif {objective} ; l'application demande au moins SEAL-{minimum}."
#     ar: "مستوى {target} هو SEAL-{seal} بالنسبة للهدف {objective}، ويتطلب التطبيق SEAL-{minimum} على الأقل."
#   remedy:
#     effort: high
#     action:
#       en: "Choose an offer that reaches the level, or have the provider prove a higher one."
#       fr: "Choisir une offre qui atteint le niveau, ou obtenir du prestataire la preuve d'un niveau supérieur."
#       ar: "اختيار عرض يبلغ المستوى المطلوب، أو الحصول من مقدم الخدمات على إثبات مستوى أعلى."
package cloudfirst.packs.eu_csf.rules.eu_csf_gate

import rego.v1

import data.cloudfirst.lib
import data.cloudfirst.packs.eu_csf as pack
import data.cloudfirst.packs.eu_csf.lib as csf

default applies := false

applies if csf.minimum > 0

violation contains {"target": id, "params": {"objective": scale, "seal": seal, "minimum": csf.minimum}} if {
	applies
	some id, t in data.catalogue.targets
	lib.outsourced(t)
	some scale, _ in pack.objectives.by_scale
	not pack.without_gate.scales[scale]
	seal := csf.seal(t, scale)
	seal < csf.minimum
}
