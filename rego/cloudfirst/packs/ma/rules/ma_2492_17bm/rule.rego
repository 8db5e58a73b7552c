# METADATA
# scope: package
# title: A study under article 17 rests on a market check
# description: |
#   Article 17 opens the way to an unqualified provider only where the service, or one similar in standards and functions, is
#   not available from qualified ones. This rule finds a study begun for a target while no market check shows that, or one
#   shows the contrary, or the one that showed it is due to be made again. It never grants anything: MA-2492-17a alone does.
#   Split from MA-2492-17b because one finding says one thing.
# custom:
#   id: MA-2492-17bm
#   severity: block
#   effect: condition
#   dimension: sovereignty
#   confidence: high
#   bundle: law
#   status: transitional
#   source:
#     instrument: decree 2-24-921
#     article: art. 17
#     seen: article text in a third-party mirror, not in the Bulletin officiel
#   title:
#     fr: "Une étude au titre de l'article 17 s'appuie sur une vérification du marché"
#     ar: "تستند الدراسة المنجزة بموجب المادة 17 إلى تحقق من السوق"
#   message:
#     en: "Studies of {target} under article 17 rest on no market check that found no qualified equivalent: {studies}."
#     fr: "Des études de {target} au titre de l'article 17 ne s'appuient sur aucune vérification du marché concluant à l'absence d'équivalent qualifié : {studies}."
#     ar: "دراسات بشأن {target} بموجب المادة 17 لا تستند إلى تحقق من السوق يثبت انعدام خدمة مماثلة مؤهلة: {studies}."
#   remedy:
#     effort: low
#     action:
#       en: "Look at the market and record what was found; where an equivalent is qualified, use it."
#       fr: "Vérifier le marché et consigner le résultat ; si un équivalent est qualifié, l'utiliser."
#       ar: "التحقق من السوق وتسجيل النتيجة، واستعمال الخدمة المماثلة إن كانت مؤهلة."
#   no_fix:
#     en: "Whether an equivalent is qualified is what the market shows, not what is decided."
#     fr: "L'existence d'un équivalent qualifié se constate sur le marché, elle ne se décide pas."
#     ar: "وجود عرض مكافئ مؤهل أمر يعاين في السوق ولا يقرر."
package cloudfirst.packs.ma.rules.ma_2492_17bm

import rego.v1

import data.cloudfirst.lib
import data.cloudfirst.packs.ma.lib as ma

default applies := false

applies if lib.sensitive

violation contains {"target": id, "params": {"studies": begun}} if {
	applies
	some id, t in data.catalogue.targets
	lib.cloud(t)
	begun := [name | some name, study in input.studies; study.target == lib.target_ref(id)]
	count(begun) > 0
	not ma.no_equivalent
}
