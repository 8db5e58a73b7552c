# METADATA
# scope: package
# title: An open register publishes no more than needed
# description: |
#   Law 09-08, article 18, exempts registers that are open to the public from declaration; article 3(c) still wants data
#   adequate, relevant and not excessive. Which fields are excessive depends on the register: the words in data.yaml are ours
#   and are compared with the names of the published fields, letter by letter, so the confidence is low and the rule lowers a
#   score only.
# custom:
#   id: MA-DG-06
#   severity: low
#   subject: register
#   effect: score
#   dimension: data_governance
#   confidence: low
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 09-08
#     article: arts. 3(c) and 18
#     seen: article text in a third-party mirror with a damaged encoding, not in the Bulletin officiel
#   title: {fr: "Un registre public ne publie rien de superflu", ar: "لا ينشر السجل المفتوح للعموم أكثر من اللازم"}
#   message:
#     en: "{subject} publishes fields that seem too much: {fields}."
#     fr: "{subject} publie des champs qui paraissent superflus : {fields}."
#     ar: "ينشر {subject} حقولا تبدو زائدة عن اللازم: {fields}."
#   remedy:
#     effort: low
#     action:
#       en: "Withdraw the fields from publication, or record why each is needed."
#       fr: "Retirer ces champs de la publication, ou consigner pourquoi chacun est nécessaire."
#       ar: "سحب هذه الحقول من النشر أو توثيق ضرورة كل منها."
package cloudfirst.packs.ma.rules.ma_dg_06

import rego.v1

default applies := false

applies if {
	input.register.public == true
	input.register.class.marks.personal == true
}

violation contains {"params": {"fields": fields}} if {
	applies
	fields := [f | some f in input.register.open_fields; data.cloudfirst.packs.ma.excess_fields.words[lower(f)]]
	count(fields) > 0
}
