# METADATA
# scope: package
# title: A register is declared the one source of what it says
# description: |
#   Law 55-19, article 4(8), has a document, information or step asked for once only, and articles 23 and 24 have
#   administrations obtain documents from one another; the State's exchange platform (GISRE) carries them without storing
#   them. All of that supposes that one register is declared the source: this is inferred, no text that was read says it of
#   registers. Copies are MA-DG-04b, the platform is MA-DG-04c.
# custom:
#   id: MA-DG-04
#   severity: medium
#   subject: register
#   effect: score
#   dimension: data_governance
#   confidence: medium
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 55-19 and the practice of GISRE
#     article: arts. 4(8), 23 and 24
#     seen: Arabic article text in a third-party mirror; of GISRE, a sponsored press article
#   title: {fr: "Un registre est déclaré source de référence de ce qu'il contient", ar: "يعلن السجل مصدرا مرجعيا وحيدا لما يتضمنه"}
#   message:
#     en: "{subject} is not declared the source that others rely on."
#     fr: "{subject} n'est pas déclaré source de référence."
#     ar: "لم يعلن {subject} مصدرا مرجعيا يعتمد عليه."
#   remedy:
#     effort: medium
#     action:
#       en: "Declare which register is the source, and have others read it there."
#       fr: "Déclarer quel registre fait référence, et y renvoyer les autres administrations."
#       ar: "تحديد السجل المرجعي وإحالة الإدارات الأخرى إليه."
package cloudfirst.packs.ma.rules.ma_dg_04

import rego.v1

violation contains {"params": {}} if not authoritative

authoritative if input.register.authoritative == true
