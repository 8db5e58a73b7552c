# METADATA
# scope: package
# title: Administrators of a cloud that hosts sensitive systems or data sign in with more than one factor
# description: |
#   Authentication by several factors is reported as a demand of the order. The demand was seen in a press report; articles 1 and
#   2 of the order, which fix the annexed referential, are all that was read of the text. The referential binds providers who want
#   to be qualified: that it is what an administration asks for sensitive systems and data is our reading.
# custom:
#   id: MA-0317-mfab
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
#   title: {fr: "Les administrateurs du nuage qui héberge des systèmes ou données sensibles s'authentifient par plusieurs facteurs", ar: "يلج مدبرو السحابة التي تستضيف أنظمة أو معطيات حساسة بالمصادقة متعددة العوامل"}
#   message:
#     en: "Administrators of {target} sign in with one factor only."
#     fr: "Les administrateurs de {target} s'authentifient par un seul facteur."
#     ar: "يلج مدبرو {target} بعامل مصادقة واحد فقط."
#   remedy:
#     effort: low
#     action:
#       en: "Ask the provider for a second factor and for the evidence."
#       fr: "Demander au prestataire un second facteur et la preuve."
#       ar: "مطالبة مقدم الخدمة بعامل مصادقة ثان وبما يثبته."
#   fixes:
#     - set:
#         - {fact: "target.admin_mfa", to: true}
package cloudfirst.packs.ma.rules.ma_0317_mfab

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.sensitive

violation contains {"target": id, "params": {}} if {
	applies
	some id, t in data.catalogue.targets
	lib.cloud(t)
	not strong(t)
}

strong(t) if t.admin_mfa == true
