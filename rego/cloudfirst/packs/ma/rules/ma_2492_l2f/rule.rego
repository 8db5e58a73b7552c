# METADATA
# scope: package
# title: The staff of a level-2 service are of Moroccan nationality
# description: |
#   Article 5, 6°: those who operate and manage a service of level 2 are of Moroccan nationality and of good character. The
#   exception of article 5 does not reach this condition. It is one of the qualification; hosting is made conditional on the
#   provider's attestation, and only for offers that hold level 2, since MA-2492-02 denies the others to sensitive data
#   anyway. Good character is no fact of the inventory.
# custom:
#   id: MA-2492-L2f
#   severity: high
#   effect: condition
#   dimension: sovereignty
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: decree 2-24-921
#     article: art. 5, 6°
#     seen: article text in a third-party mirror where articles 4 to 6 run into each other, not in the Bulletin officiel
#   title: {fr: "Le personnel d'un service de niveau 2 est de nationalité marocaine", ar: "مستخدمو خدمة من المستوى 2 حاملون للجنسية المغربية"}
#   message:
#     en: "{target} is stated as qualified at level 2, but not all who operate and manage it are stated to be Moroccan."
#     fr: "{target} est déclaré qualifié au niveau 2, mais il n'est pas établi que tout le personnel qui l'exploite et le gère est marocain."
#     ar: "صرح بأن {target} مؤهل في المستوى 2، لكن لم يثبت أن جميع من يستغلونه ويدبرونه مغاربة."
#   remedy:
#     effort: medium
#     action:
#       en: "Obtain the provider's attestation on the staff assigned to the service."
#       fr: "Obtenir l'attestation du prestataire sur le personnel affecté au service."
#       ar: "الحصول على إشهاد مقدم الخدمات بشأن المستخدمين المكلفين بالخدمة."
#   no_fix:
#     en: "Whom the provider employs is not in the administration's hands: ask for an attestation, or choose another offer."
#     fr: "Le personnel du prestataire n'est pas du ressort de l'administration : demander une attestation, ou choisir une autre offre."
#     ar: "مستخدمو مقدم الخدمة ليسوا بيد الإدارة: تطلب شهادة أو تختار عرضا آخر."
package cloudfirst.packs.ma.rules.ma_2492_l2f

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.sensitive_data

violation contains {"target": id, "params": {}} if {
	applies
	some id, t in data.catalogue.targets
	lib.cloud(t)
	t.qualification.level == 2
	not moroccan(t)
}

moroccan(t) if t.staff_moroccan == true
