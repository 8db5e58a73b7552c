# METADATA
# scope: package
# title: A risk analysis covers the target before the application goes live there
# description: |
#   Article 4 has every entity identify the risks to the security of its information systems and treat them. That the analysis
#   must cover the target (risk_analysis_for), and so be made again for a move, is our reading: risks change with the hosting, the
#   article does not speak of moves. Whether the analysis is good and the risks were treated is not judged.
# custom:
#   id: MA-0520-04b
#   severity: high
#   effect: before_wave
#   dimension: security
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 05-20
#     article: art. 4
#     seen: article text in a third-party mirror, not in the Bulletin officiel
#   title: {fr: "Une analyse des risques couvre la cible avant la mise en exploitation", ar: "يشمل تحليل المخاطر بيئة الاستضافة المستهدفة قبل الاستغلال"}
#   message:
#     en: "No risk analysis of the application covers {target}."
#     fr: "Aucune analyse des risques de l'application ne couvre {target}."
#     ar: "لا يشمل أي تحليل لمخاطر التطبيق بيئة الاستضافة {target}."
#   remedy:
#     effort: medium
#     action:
#       en: "Make the risk analysis again for the target, and record the day and the target."
#       fr: "Refaire l'analyse des risques pour la cible, et consigner la date et la cible."
#       ar: "إعادة تحليل المخاطر بالنسبة لبيئة الاستضافة المستهدفة، وتسجيل التاريخ والبيئة المعنية."
#   fixes:
#     - set:
#         - {fact: "application.risk_analysis_on", to: "{as_of}"}
#         - {fact: "application.risk_analysis_for", add: "target.{target}"}
package cloudfirst.packs.ma.rules.ma_0520_04b

import rego.v1

import data.cloudfirst.lib

violation contains {"target": id, "params": {}} if {
	input.application.id
	some id, _ in data.catalogue.targets
	not analysed(id)
}

analysed(id) if {
	input.application.risk_analysis_on <= input.as_of
	lib.target_ref(id) in input.application.risk_analysis_for
}
