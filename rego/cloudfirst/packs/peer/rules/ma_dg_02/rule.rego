# METADATA
# scope: package
# title: The fields and identifiers of a register are documented
# description: |
#   A data dictionary is what every published method of data governance begins with. What the records are found by is judged
#   by MA-DG-02b, because it rests on another source.
# custom:
#   id: MA-DG-02
#   severity: medium
#   subject: register
#   effect: score
#   dimension: data_governance
#   confidence: low
#   bundle: peer
#   status: in_force
#   source:
#     instrument: published methods of data governance (DAMA, DCAM)
#     seen: general knowledge; no method was read
#   title: {fr: "Les champs et les identifiants d'un registre sont documentés", ar: "حقول السجل ومعرفاته موثقة"}
#   message:
#     en: "The fields and identifiers of {subject} are not documented."
#     fr: "Les champs et les identifiants de {subject} ne sont pas documentés."
#     ar: "حقول {subject} ومعرفاته غير موثقة."
#   remedy:
#     effort: medium
#     action:
#       en: "Describe each field and identifier of the register."
#       fr: "Décrire chaque champ et chaque identifiant du registre."
#       ar: "وصف كل حقل وكل معرف في السجل."
package cloudfirst.packs.peer.rules.ma_dg_02

import rego.v1

violation contains {"params": {}} if not documented

documented if input.register.dictionary == true
