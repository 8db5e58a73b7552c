# METADATA
# scope: package
# title: A cloud that hosts sensitive systems or data encrypts at rest and in transit
# description: |
#   Encryption of data at rest and in transit is reported as mandatory. The demand was seen in a press report; articles 1 and 2 of
#   the order, which fix the annexed referential, are all that was read of the text. The referential binds providers who want to
#   be qualified: that it is what an administration asks for sensitive systems and data is our reading. Whether the algorithms are
#   good is not judged.
# custom:
#   id: MA-0317-enc
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
#   title: {fr: "Le nuage qui héberge des systèmes ou données sensibles chiffre au repos et en transit", ar: "تُشفر السحابة التي تستضيف أنظمة أو معطيات حساسة المعطيات المخزنة والمنقولة"}
#   message:
#     en: "{target} does not encrypt data both at rest and in transit."
#     fr: "{target} ne chiffre pas les données à la fois au repos et en transit."
#     ar: "لا تُشفر {target} المعطيات المخزنة والمنقولة معا."
#   remedy:
#     effort: low
#     action:
#       en: "Enable encryption of storage and of every connection at the target."
#       fr: "Activer sur la cible le chiffrement du stockage et de toutes les connexions."
#       ar: "تفعيل تشفير التخزين وجميع الاتصالات في بيئة الاستضافة."
#   fixes:
#     - set:
#         - {fact: "target.encryption_at_rest", to: true}
#         - {fact: "target.encryption_in_transit", to: true}
package cloudfirst.packs.ma.rules.ma_0317_enc

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.sensitive

violation contains {"target": id, "params": {}} if {
	applies
	some id, t in data.catalogue.targets
	lib.cloud(t)
	not encrypted(t)
}

encrypted(t) if {
	t.encryption_at_rest == true
	t.encryption_in_transit == true
}
