# METADATA
# scope: package
# title: Sensitive personal data in the cloud are encrypted
# description: |
#   The CNDP's guidance of 1 February 2023 recommends encrypting sensitive data stored on cloud servers. It recommends and
#   does not oblige, and only reports of it were seen, hence a condition with medium confidence. Encryption by the application
#   or by the target satisfies; who holds the keys is another question. Sensitive here is the sensitive of law 09-08.
# custom:
#   id: MA-CNDP-23
#   severity: high
#   effect: condition
#   dimension: personal_data
#   confidence: medium
#   bundle: directive
#   status: in_force
#   source:
#     instrument: CNDP guidance of 1 February 2023
#     article: recommendation on cloud servers
#     seen: a report of the guidance in an international register of policies; the guidance was not read
#   title: {fr: "Les données personnelles sensibles dans le nuage sont chiffrées", ar: "تشفر المعطيات الشخصية الحساسة في السحابة"}
#   message:
#     en: "Sensitive personal data would be stored unencrypted on {target}."
#     fr: "Des données personnelles sensibles seraient stockées en clair sur {target}."
#     ar: "ستخزن معطيات شخصية حساسة دون تشفير لدى {target}."
#   remedy:
#     effort: medium
#     action:
#       en: "Encrypt the stored data, by the application or at the target."
#       fr: "Chiffrer les données stockées, par l'application ou sur la cible."
#       ar: "تشفير المعطيات المخزنة بواسطة التطبيق أو لدى بيئة الاستضافة."
#   fixes:
#     - set:
#         - {fact: "application.encrypted_at_rest", to: true}
#       text:
#         en: "Encrypt the stored data by the application."
#         fr: "Chiffrer les données stockées, par l'application."
#         ar: "تشفير البيانات المخزنة بواسطة التطبيق."
#     - effort: low
#       set:
#         - {fact: "target.encryption_at_rest", to: true}
#       text:
#         en: "Encrypt the stored data at the target."
#         fr: "Chiffrer les données stockées, sur la cible."
#         ar: "تشفير البيانات المخزنة في بيئة الاستضافة."
package cloudfirst.packs.ma.rules.ma_cndp_23

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if {
	some ds in input.datasets
	ds.class.marks.sensitive == true
}

violation contains {"target": id, "params": {}} if {
	applies
	not encrypted_here(input.application)
	some id, t in data.catalogue.targets
	lib.cloud(t)
	not encrypted_there(t)
}

encrypted_there(t) if t.encryption_at_rest == true

encrypted_here(app) if app.encrypted_at_rest == true
