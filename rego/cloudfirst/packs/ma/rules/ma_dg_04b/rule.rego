# METADATA
# scope: package
# title: Nobody keeps a copy of a register in place of reading it
# description: |
#   Law 55-19 has administrations obtain documents from one another (articles 23 and 24), and the State's exchange platform
#   carries them without storage on the way; copies grow old and multiply what must be protected. That copies are to go is
#   inferred. Split from MA-DG-04 because it warns only.
# custom:
#   id: MA-DG-04b
#   severity: medium
#   subject: register
#   effect: info
#   dimension: data_governance
#   confidence: medium
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 55-19 and the practice of GISRE
#     article: arts. 4(8), 23 and 24
#     seen: Arabic article text in a third-party mirror; of GISRE, a sponsored press article
#   title: {fr: "Personne ne tient de copie d'un registre au lieu de le consulter", ar: "لا يحتفظ أحد بنسخة من السجل بدل الاطلاع عليه"}
#   message:
#     en: "{subject} is copied in {copies}."
#     fr: "{subject} est copié dans {copies}."
#     ar: "توجد نسخ من {subject} في {copies}."
#   remedy:
#     effort: medium
#     action:
#       en: "Replace each copy by an exchange."
#       fr: "Remplacer chaque copie par un échange."
#       ar: "تعويض كل نسخة بتبادل."
package cloudfirst.packs.ma.rules.ma_dg_04b

import rego.v1

violation contains {"params": {"copies": copies}} if {
	copies := [ref | some ref in input.register.copies]
	count(copies) > 0
}
