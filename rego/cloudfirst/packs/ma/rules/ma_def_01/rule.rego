# METADATA
# scope: package
# title: Data under defence secrecy have no target
# description: |
#   Law 09-08, article 2(4), leaves data collected and processed in the interest of national defence and of State security
#   outside its scope. That this library therefore advises no target at all for a system that holds data under defence secrecy
#   is our caution, not the text: such systems follow a process of their own, which was not read. The rule denies every target,
#   own premises included, and no score or study sets it aside.
# custom:
#   id: MA-DEF-01
#   severity: block
#   effect: deny
#   dimension: sovereignty
#   confidence: medium
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 09-08
#     article: art. 2(4)
#     seen: article text in a third-party mirror with a damaged encoding, not in the Bulletin officiel
#   title: {fr: "Les données relevant du secret de la défense n'ont aucune cible", ar: "لا وجهة استضافة للمعطيات المشمولة بسر الدفاع"}
#   message:
#     en: "{subject} is under defence secrecy: no hosting is advised."
#     fr: "{subject} relève du secret de la défense : aucun hébergement n'est conseillé."
#     ar: "{subject} مشمول بسر الدفاع: لا ينصح بأي وجهة استضافة."
#   remedy:
#     effort: high
#     action:
#       en: "Take the system out of the migration programme and follow the process for defence secrecy."
#       fr: "Retirer le système du programme de migration et suivre la procédure propre au secret de la défense."
#       ar: "سحب النظام من برنامج الترحيل واتباع المسطرة الخاصة بسر الدفاع."
#   no_fix:
#     en: "Defence secrecy leaves no target, and nobody here can lift it."
#     fr: "Le secret de défense ne laisse aucune cible, et nul ici ne peut le lever."
#     ar: "سر الدفاع لا يترك أي بيئة استضافة، ولا أحد هنا يمكنه رفعه."
package cloudfirst.packs.ma.rules.ma_def_01

import rego.v1

violation contains {"params": {}} if input.application.class.secrecy == "defence"

violation contains {"subject": ref, "params": {}} if {
	some ref, ds in input.datasets
	ds.class.secrecy == "defence"
}
