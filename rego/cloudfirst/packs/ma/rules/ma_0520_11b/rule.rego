# METADATA
# scope: package
# title: Logs, telemetry, dumps and keys of sensitive data stay on the national territory
# description: |
#   Article 11 has sensitive data hosted exclusively on the national territory. That what is derived from them follows is
#   inferred: logs, measurements sent to the maker of the platform, memory dumps handed to support, and the keys that open
#   them. Since the article does not say so, and what leaves may be scrubbed of data beforehand, hosting is made conditional
#   and no target is denied. Prompts and contexts of AI systems are judged with the AI systems; data, replicas and backups by
#   MA-0520-11. Material that a target does not have is stated not_applicable.
# custom:
#   id: MA-0520-11b
#   severity: high
#   effect: condition
#   dimension: sovereignty
#   confidence: low
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 05-20
#     article: art. 11
#     seen: article text in a third-party mirror, not in the Bulletin officiel
#   title: {fr: "Les journaux, la télémétrie, les vidages et les clés des données sensibles restent sur le territoire national", ar: "تبقى السجلات وبيانات القياس عن بعد ونسخ الذاكرة ومفاتيح التشفير الخاصة بالمعطيات الحساسة داخل التراب الوطني"}
#   message:
#     en: "Sensitive data leave the national territory by the {material} of {target}."
#     fr: "Des données sensibles sortent du territoire national par le canal « {material} » de {target}."
#     ar: "تخرج معطيات حساسة من التراب الوطني عبر {material} لدى {target}."
#   remedy:
#     effort: medium
#     action:
#       en: "Have the material kept in Morocco, or scrubbed of sensitive data before it leaves, by contract."
#       fr: "Obtenir par contrat que ces éléments soient conservés au Maroc, ou expurgés des données sensibles avant d'en sortir."
#       ar: "النص في العقد على الاحتفاظ بهذه العناصر في المغرب، أو تجريدها من المعطيات الحساسة قبل إخراجها."
#   fixes:
#     - set:
#         - {fact: "target.locations.{material}", to: MA}
#       text:
#         en: "Have the material kept in Morocco, by contract."
#         fr: "Faire conserver ces éléments au Maroc, par contrat."
#         ar: "حفظ هذه المواد بالمغرب بموجب العقد."
package cloudfirst.packs.ma.rules.ma_0520_11b

import rego.v1

import data.cloudfirst.lib
import data.cloudfirst.packs.ma.lib as ma

default applies := false

applies if lib.sensitive_data

derived := ["dumps", "keys", "logs", "telemetry"]

violation contains {"target": id, "params": {"material": material}} if {
	applies
	some id, t in data.catalogue.targets
	some material in derived
	countries := ma.countries(t, material)
	not ma.national(countries)
}
