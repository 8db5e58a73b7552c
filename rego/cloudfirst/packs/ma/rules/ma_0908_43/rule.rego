# METADATA
# scope: package
# title: Personal data go to States with sufficient protection only
# description: |
#   Article 43: personal data are transferred to a foreign State only if it gives sufficient protection; the CNDP keeps the list
#   (deliberation 465-2013). Hosting data, replicas or backups abroad is read as a transfer. The list was not seen: the
#   countries of data.yaml come from general knowledge with low confidence, so a target that passes by them is no surer than
#   that, while one in Morocco passes surely. Remote support and telemetry from abroad are not judged here. Article 44 is the
#   way out (MA-0908-44). Article 60 punishes unlawful transfers.
# custom:
#   id: MA-0908-43
#   severity: block
#   effect: require
#   dimension: personal_data
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 09-08
#     article: art. 43
#     seen: article text in a third-party mirror with a damaged encoding, not in the Bulletin officiel
#   title: {fr: "Les données personnelles ne vont que vers des États assurant une protection suffisante", ar: "لا تنقل المعطيات الشخصية إلا إلى دول تضمن حماية كافية"}
#   remedy:
#     effort: high
#     action:
#       en: "Choose hosting in Morocco or in a State the CNDP lists, or document a basis of article 44."
#       fr: "Choisir un hébergement au Maroc ou dans un État inscrit sur la liste de la CNDP, ou documenter un fondement de l'article 44."
#       ar: "اختيار استضافة في المغرب أو في دولة مدرجة في لائحة اللجنة الوطنية، أو توثيق أساس من أسس المادة 44."
#   requires: [{component: location, at_most: adequate}]
#   fixes:
#     - effort: high
#       set:
#         - {fact: "dataset.transfer_basis", state: cndp_authorisation}
#         - {fact: "dataset.transfer_reference", state: CNDP}
#       text:
#         en: "Ask the CNDP to authorise the transfer, with form F118, and record basis and reference."
#         fr: "Demander à la CNDP d'autoriser le transfert, par le formulaire F118, et consigner la base et la référence."
#         ar: "طلب إذن اللجنة الوطنية بنقل المعطيات بواسطة الاستمارة F118، وتسجيل الأساس والمرجع."
package cloudfirst.packs.ma.rules.ma_0908_43

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.personal_data

require contains {"component": "location", "at_least": "adequate", "subject": ref, "target": id} if {
	some ref, ds in input.datasets
	ds.class.marks.personal == true
	some id, _ in data.catalogue.targets
}
