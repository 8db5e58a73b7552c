# METADATA
# scope: package
# title: No subcontractor of a level-2 provider has access to the entity's data
# description: |
#   Article 5, 5° bars the companies listed in the qualification file (article 6, 8°) from access to the entity's data, and
#   consent does not cure it. Article 13 bars any other party without the prior consent of the head of the entity. Both are
#   written for level 2, so only targets that claim it are judged; elsewhere MA-2492-02 denies sensitive data anyway.
# custom:
#   id: MA-2492-L2e
#   severity: block
#   effect: deny
#   dimension: sovereignty
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: decree 2-24-921
#     article: arts. 5, 5° and 13
#     seen: article text in a third-party mirror where articles 4 to 6 run into each other, not in the Bulletin officiel
#   title: {fr: "Aucun sous-traitant d'un prestataire de niveau 2 n'accède aux données de l'entité", ar: "لا يطلع أي متعاقد من الباطن مع مقدم خدمات من المستوى 2 على معطيات الهيئة"}
#   message:
#     en: "Subcontractors of {target} have access to the data: {subcontractors}."
#     fr: "Des sous-traitants de {target} ont accès aux données : {subcontractors}."
#     ar: "لمتعاقدين من الباطن مع {target} ولوج إلى المعطيات: {subcontractors}."
#   remedy:
#     effort: high
#     action:
#       en: "Remove the access; for a party outside the qualification file, record the consent of the head of the entity."
#       fr: "Supprimer l'accès ; pour un tiers hors du dossier de qualification, consigner l'accord du responsable de l'entité."
#       ar: "إلغاء الولوج، وتسجيل موافقة مسؤول الهيئة بالنسبة للأطراف غير المدرجة في ملف التأهيل."
#   no_fix:
#     en: "Who works for the provider is not in the administration's hands: choose another offer."
#     fr: "Les sous-traitants du prestataire ne sont pas du ressort de l'administration : choisir une autre offre."
#     ar: "المتعاقدون من الباطن ليسوا بيد الإدارة: اختر عرضا آخر."
package cloudfirst.packs.ma.rules.ma_2492_l2e

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.sensitive_data

violation contains {"target": id, "params": {"subcontractors": names}} if {
	applies
	some id, t in data.catalogue.targets
	lib.cloud(t)
	t.qualification.level == 2
	names := [name | some name, s in t.subcontractors; s.access == true; not allowed(s)]
	count(names) > 0
}

allowed(s) if {
	s.listed == false
	s.consent == true
}
