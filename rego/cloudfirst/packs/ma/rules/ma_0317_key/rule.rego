# METADATA
# scope: package
# title: A cloud that hosts sensitive systems or data changes its keys and keeps their management apart
# description: |
#   Secure management of keys is reported as a demand of the order. The demand was seen in a press report; articles 1 and 2 of the
#   order, which fix the annexed referential, are all that was read of the text. The referential binds providers who want to be
#   qualified: that it is what an administration asks for sensitive systems and data is our reading. We read it as two things:
#   keys are changed at a stated interval, whatever it is, since no figure was seen; and those who manage keys are others than
#   those who manage data.
# custom:
#   id: MA-0317-key
#   severity: high
#   effect: condition
#   dimension: security
#   confidence: medium
#   bundle: law
#   status: in_force
#   source:
#     instrument: order 3-17-25
#     article: annex
#     seen: articles 1 and 2 in a third-party mirror; this demand in a press report only, the annex was not obtained
#   title: {fr: "Le nuage qui héberge des systèmes ou données sensibles renouvelle ses clés et en sépare la gestion", ar: "تُجدد السحابة التي تستضيف أنظمة أو معطيات حساسة مفاتيح التشفير وتفصل تدبيرها"}
#   message:
#     en: "{target} does not change its keys at a stated interval, or does not manage them apart from data."
#     fr: "{target} ne renouvelle pas ses clés à intervalle fixé, ou n'en sépare pas la gestion de celle des données."
#     ar: "لا تُجدد {target} مفاتيح التشفير على فترات محددة، أو لا تفصل تدبيرها عن تدبير المعطيات."
#   remedy:
#     effort: medium
#     action:
#       en: "Use a key management service with rotation, run by others than those who manage the data."
#       fr: "Utiliser un service de gestion de clés avec renouvellement, administré par d'autres que les gestionnaires des données."
#       ar: "استعمال خدمة لتدبير المفاتيح مع تجديدها، يشرف عليها غير المكلفين بتدبير المعطيات."
#   fixes:
#     - set:
#         - {fact: "target.key_separation", to: true}
#         - {fact: "target.key_rotation", state: 365 days}
package cloudfirst.packs.ma.rules.ma_0317_key

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.sensitive

violation contains {"target": id, "params": {}} if {
	applies
	some id, t in data.catalogue.targets
	lib.cloud(t)
	not managed(t)
}

managed(t) if {
	t.key_rotation > 0
	t.key_separation == true
}
