# METADATA
# scope: package
# title: A register has a legal basis, an owner and a steward
# description: |
#   The strategic layer of the OECD's model of data governance asks who answers for data and on what ground. No Moroccan text
#   that was read asks it of every register, and no national framework for registers was found. A finding names the attributes
#   that are missing.
# custom:
#   id: MA-DG-01
#   severity: medium
#   subject: register
#   effect: score
#   dimension: data_governance
#   confidence: low
#   bundle: peer
#   status: in_force
#   source:
#     instrument: OECD model of data governance in three layers, as practised by peers
#     seen: an academic reading of the model applied to Morocco; no framework for administrative registers was found
#   title:
#     fr: "Un registre a un fondement juridique, un responsable et une administration gardienne"
#     ar: "للسجل أساس قانوني ومسؤول وإدارة مكلفة به"
#   message:
#     en: "{subject} lacks {missing}."
#     fr: "Il manque à {subject} : {missing}."
#     ar: "ينقص {subject}: {missing}."
#   remedy:
#     effort: medium
#     action:
#       en: "Name the text that founds the register, the post that answers for it and the administration that looks after it."
#       fr: "Désigner le texte qui fonde le registre, la fonction qui en répond et l'administration qui en a la garde."
#       ar: "تحديد النص المؤسس للسجل والمنصب المسؤول عنه والإدارة المكلفة به."
package cloudfirst.packs.peer.rules.ma_dg_01

import rego.v1

import data.cloudfirst.lib

violation contains {"params": {"missing": missing}} if {
	missing := [attribute | some attribute in lacking]
	count(missing) > 0
}

lacking contains "legal_basis" if not founded

lacking contains "owner" if not owned

lacking contains "steward" if not kept

founded if lib.stated(input.register.legal_basis)

owned if lib.stated(input.register.owner)

kept if lib.stated(input.register.steward)
