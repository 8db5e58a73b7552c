# METADATA
# scope: package
# title: The target reaches the minimum level of strategic sovereignty
# description: |
#   The framework's first part: an offer below the minimum level of an objective is out, whatever its score. Which minimum is asked is
#   left to each tender; the pack's data asks it by the application's greatest impact, which is our choice. Environmental
#   sustainability closes no door. Only what is handed to a provider is judged. There is one rule for each objective; this one is SOV-1.
# custom:
#   id: EU-CSF-GATE1
#   aliases: [EU-CSF-GATE, MA-SOV-04]
#   severity: high
#   effect: deny
#   dimension: sovereignty
#   confidence: low
#   bundle: peer
#   status: in_force
#   source:
#     instrument: EU Cloud Sovereignty Framework v1.2.1
#     article: SOV-1, minimum SEAL
#     seen: the two-part use in secondary sources; the framework's own document was not read, and the minimum by impact is ours
#   title: {fr: "La cible atteint le niveau minimal pour la souveraineté stratégique", ar: "تبلغ الوجهة المستوى الأدنى من السيادة الاستراتيجية"}
#   message:
#     en: "{target} has SEAL-{seal} for strategic sovereignty; the application asks at least SEAL-{minimum}."
#     fr: "{target} est au niveau SEAL-{seal} pour la souveraineté stratégique ; l'application demande au moins SEAL-{minimum}."
#     ar: "مستوى {target} هو SEAL-{seal} بالنسبة إلى السيادة الاستراتيجية، ويتطلب التطبيق SEAL-{minimum} على الأقل."
#   remedy:
#     effort: high
#     action:
#       en: "Choose an offer that reaches the level, or have the provider prove a higher one."
#       fr: "Choisir une offre qui atteint le niveau, ou obtenir du prestataire la preuve d'un niveau supérieur."
#       ar: "اختيار عرض يبلغ المستوى المطلوب، أو الحصول من مقدم الخدمات على إثبات مستوى أعلى."
package cloudfirst.packs.eu_csf.rules.eu_csf_gate1

import rego.v1

import data.cloudfirst.lib
import data.cloudfirst.packs.eu_csf.lib as csf

default applies := false

applies if csf.minimum > 0

violation contains {"target": id, "params": {"seal": seal, "minimum": csf.minimum}} if {
	applies
	some id, t in data.catalogue.targets
	lib.outsourced(t)
	seal := csf.seal(t, "sov_1")
	seal < csf.minimum
}
