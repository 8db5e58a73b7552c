# METADATA
# scope: package
# title: Sensitive systems of an infrastructure of vital importance are audited by a qualified auditor
# description: |
#   Articles 20 to 24 have the sensitive information systems of an infrastructure of vital importance audited by the national
#   authority or by auditors it has qualified; article 49 punishes recourse to an auditor who is not. A system that nobody
#   qualified has audited violates the rule too, since the audit is owed. The articles run into each other in what was read.
#   Findings of this rule name a vital system and are confidential (articles 16 and 18).
# custom:
#   id: MA-0520-20
#   severity: high
#   effect: before_wave
#   dimension: security
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 05-20
#     article: arts. 20 to 24
#     seen: article text in a third-party mirror where articles 20 to 26 run into each other, not in the Bulletin officiel
#   title: {fr: "Les systèmes sensibles d'une infrastructure d'importance vitale sont audités par un prestataire qualifié", ar: "تخضع الأنظمة الحساسة للبنية التحتية ذات الأهمية الحيوية لافتحاص مقدم خدمة مؤهل"}
#   message:
#     en: "No qualified auditor has audited the sensitive system."
#     fr: "Aucun auditeur qualifié n'a audité le système sensible."
#     ar: "لم يخضع النظام الحساس لافتحاص من طرف مفتحص مؤهل."
#   remedy:
#     effort: medium
#     action:
#       en: "Have the system audited by the national authority or a qualified auditor."
#       fr: "Faire auditer le système par l'autorité nationale ou un auditeur qualifié."
#       ar: "إخضاع النظام لافتحاص السلطة الوطنية أو مفتحص مؤهل."
#   fixes:
#     - set:
#         - {fact: "application.auditor_qualified", to: true}
package cloudfirst.packs.ma.rules.ma_0520_20

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if {
	input.application.class.vital == true
	lib.sensitive_system
}

violation contains {"params": {}} if {
	applies
	not qualified
}

qualified if input.application.auditor_qualified == true
