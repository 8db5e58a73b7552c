# METADATA
# scope: package
# title: Remote access to personal data from abroad is a transfer
# description: |
#   Article 43 has personal data go to States with sufficient protection only, article 44 gives the ways out. That operation
#   and support from abroad, and the logs, measurements and dumps that leave for elsewhere, are transfers too is how
#   practitioners read the articles; no decision of the CNDP was seen, hence a condition with medium confidence. Data,
#   replicas and backups abroad are judged by MA-0908-43. The list of States was not seen and comes from general knowledge. A
#   documented basis of article 44 satisfies, as in MA-0908-44.
# custom:
#   id: MA-0908-44b
#   severity: high
#   effect: condition
#   dimension: personal_data
#   confidence: medium
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 09-08
#     article: arts. 43 and 44
#     seen: a practitioner's reading of the articles; article text in a third-party mirror with a damaged encoding, not in the Bulletin officiel
#   title: {fr: "L'accès à distance depuis l'étranger à des données personnelles est un transfert", ar: "يعد الولوج عن بعد من الخارج إلى المعطيات الشخصية نقلا لها"}
#   message:
#     en: "Personal data of {subject} can be reached from a State without listed protection through the {material} of {target}."
#     fr: "Des données personnelles de {subject} sont accessibles depuis un État hors liste par le canal « {material} » de {target}."
#     ar: "يمكن الولوج إلى معطيات شخصية من {subject} من دولة غير مدرجة في اللائحة عبر {material} لدى {target}."
#   remedy:
#     effort: medium
#     action:
#       en: "Have support and operation given from Morocco or a listed State, or document a basis of article 44."
#       fr: "Obtenir un support et une exploitation depuis le Maroc ou un État de la liste, ou documenter un fondement de l'article 44."
#       ar: "الحصول على دعم واستغلال من المغرب أو من دولة مدرجة في اللائحة، أو توثيق أساس من أسس المادة 44."
#   fixes:
#     - when: {material: [dumps, logs, telemetry]}
#       set:
#         - {fact: "target.locations.{material}", to: MA}
#       text:
#         en: "Have the material kept in Morocco, by contract."
#         fr: "Faire conserver ces éléments au Maroc, par contrat."
#         ar: "حفظ هذه المواد بالمغرب بموجب العقد."
#     - when: {material: [operations, support]}
#       effort: high
#       set:
#         - {fact: "target.operations", to: MA}
#         - {fact: "target.support", to: MA}
#       text:
#         en: "Have support and operation given from Morocco only, by contract."
#         fr: "Faire assurer l'exploitation et le support depuis le Maroc seulement, par contrat."
#         ar: "تأمين الاستغلال والدعم من المغرب فقط بموجب العقد."
#     - effort: high
#       set:
#         - {fact: "dataset.transfer_basis", state: cndp_authorisation}
#         - {fact: "dataset.transfer_reference", state: CNDP}
#       text:
#         en: "Ask the CNDP to authorise the transfer, with form F118, and record basis and reference."
#         fr: "Demander à la CNDP d'autoriser le transfert, par le formulaire F118, et consigner la base et la référence."
#         ar: "طلب إذن اللجنة الوطنية بنقل المعطيات بواسطة الاستمارة F118، وتسجيل الأساس والمرجع."
package cloudfirst.packs.ma.rules.ma_0908_44b

import rego.v1

import data.cloudfirst.lib
import data.cloudfirst.packs.ma.lib as ma

default applies := false

applies if lib.personal_data

reach := ["dumps", "logs", "operations", "support", "telemetry"]

violation contains {"subject": ref, "target": id, "params": {"material": material}} if {
	applies
	some id, t in data.catalogue.targets
	some material in reach
	countries := ma.countries(t, material)
	not ma.listed(countries)
	some ref, ds in input.datasets
	ds.class.marks.personal == true
	not ma.transferable(ds)
}
