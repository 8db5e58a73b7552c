# METADATA
# scope: package
# title: A sensitive system of an infrastructure of vital importance is homologated before it goes live
# description: |
#   Article 19 has the sensitive information systems of an infrastructure of vital importance homologated before they go live;
#   article 49 punishes going live without. That a move to another hosting calls for a new decision, which names the target, is
#   inferred: homologation accepts the residual risks of the measures in place, and these change. Findings of this rule name a
#   vital system and are confidential (articles 16 and 18).
# custom:
#   id: MA-0520-19
#   severity: block
#   effect: before_wave
#   dimension: security
#   confidence: medium
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 05-20
#     article: art. 19
#     seen: article text in a third-party mirror, not in the Bulletin officiel
#   title: {fr: "Un système sensible d'une infrastructure d'importance vitale est homologué avant sa mise en exploitation", ar: "تتم المصادقة على النظام الحساس للبنية التحتية ذات الأهمية الحيوية قبل استغلاله"}
#   message:
#     en: "The sensitive system of a vital infrastructure has not been homologated for {target}."
#     fr: "Le système sensible d'une infrastructure vitale n'est pas homologué pour {target}."
#     ar: "لم تتم المصادقة على النظام الحساس للبنية التحتية الحيوية بالنسبة إلى {target}."
#   remedy:
#     effort: high
#     action:
#       en: "Prepare the homologation file for the target and have the head of the infrastructure decide."
#       fr: "Constituer le dossier d'homologation pour la cible et obtenir la décision du responsable de l'infrastructure."
#       ar: "إعداد ملف المصادقة الخاص ببيئة الاستضافة المستهدفة واستصدار قرار مسؤول البنية التحتية."
#   fixes:
#     - set:
#         - {fact: "application.homologated_on", to: "{as_of}"}
#         - {fact: "application.homologated_for", add: "target.{target}"}
package cloudfirst.packs.ma.rules.ma_0520_19

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if {
	input.application.class.vital == true
	lib.sensitive_system
}

violation contains {"target": id, "params": {}} if {
	applies
	some id, _ in data.catalogue.targets
	not homologated(id)
}

homologated(id) if {
	input.application.homologated_on <= input.as_of
	lib.target_ref(id) in input.application.homologated_for
}
