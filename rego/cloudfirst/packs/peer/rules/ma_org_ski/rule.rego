# METADATA
# scope: package
# title: The administration has the skills that the move needs
# description: |
#   Rule 2 of the French cloud doctrine is on skills, in hiring and in training. The four skills asked here (cloud, security,
#   databases, cost of cloud), the words they are known by and the wave from which they are asked are ours, in data.yaml: pilots
#   are where skills are won. Skills are compared in small letters with the administration's own words, so one that is stated in
#   other words is not found.
# custom:
#   id: MA-ORG-ski
#   severity: medium
#   effect: before_wave
#   dimension: organisation
#   confidence: low
#   bundle: peer
#   status: in_force
#   source:
#     instrument: French cloud doctrine, circular 6404/SG of 31 May 2023
#     article: rule 2
#     seen: the State's page on the rules of the doctrine and press summaries; not the circular
#   title: {fr: "L'administration a les compétences que la migration demande", ar: "تتوفر الإدارة على الكفاءات اللازمة للترحيل"}
#   message:
#     en: "From wave {from_wave} on the administration needs skills that it does not state: {missing}."
#     fr: "À partir de la vague {from_wave}, l'administration a besoin de compétences qu'elle ne déclare pas : {missing}."
#     ar: "ابتداء من الموجة {from_wave} تحتاج الإدارة إلى كفاءات لم تصرح بها: {missing}."
#   remedy:
#     effort: high
#     action:
#       en: "Train, hire or borrow people with the missing skills, and state them."
#       fr: "Former, recruter ou mobiliser les compétences manquantes, et les déclarer."
#       ar: "تكوين الأطر أو توظيفها أو الاستعانة بها لتوفير الكفاءات الناقصة والتصريح بها."
package cloudfirst.packs.peer.rules.ma_org_ski

import rego.v1

default applies := false

applies if input.administration.id

violation contains {"params": {"missing": missing, "from_wave": data.cloudfirst.packs.peer.skills_from_wave.value}} if {
	have := {lower(word) | some word in input.administration.skills}
	missing := [skill |
		some skill, words in data.cloudfirst.packs.peer.skills.words
		count({word | some word in words} & have) == 0
	]
	count(missing) > 0
}
