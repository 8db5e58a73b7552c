# METADATA
# scope: package
# title: A study under article 17 is complete
# description: |
#   Article 17 lists what the study considers: the justification; how the service is performed and the provider's rights over
#   systems and data; security guarantees, location and reversibility; transparency of disclosure to others; the legal regime
#   of the provider. This rule finds studies that were begun for a target while none is complete: a head is missing, or the
#   study is not finished on the day the facts are true on. It never grants anything: MA-2492-17a alone does. The market check
#   is MA-2492-17bm. A record nobody began is no violation.
# custom:
#   id: MA-2492-17b
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
#   title: {fr: "Une étude au titre de l'article 17 est complète", ar: "تكون الدراسة المنجزة بموجب المادة 17 كاملة"}
#   message:
#     en: "No study of {target} under article 17 is complete: {studies}."
#     fr: "Aucune étude de {target} au titre de l'article 17 n'est complète : {studies}."
#     ar: "لا توجد دراسة كاملة بشأن {target} بموجب المادة 17: {studies}."
#   remedy:
#     effort: medium
#     action:
#       en: "Complete the five heads of the study."
#       fr: "Compléter les cinq volets de l'étude."
#       ar: "استكمال العناصر الخمسة للدراسة."
#   fixes:
#     - effort: medium
#       set:
#         - {fact: "study.*.justification", to: true}
#         - {fact: "study.*.rights", to: true}
#         - {fact: "study.*.guarantees", to: true}
#         - {fact: "study.*.location", to: true}
#         - {fact: "study.*.reversibility", to: true}
#         - {fact: "study.*.disclosure", to: true}
#         - {fact: "study.*.legal_regime", to: true}
#         - {fact: "study.*.date", to: "{as_of}"}
#       text:
#         en: "Complete the study of the target under article 17."
#         fr: "Compléter l'étude de la cible prévue à l'article 17."
#         ar: "استكمال الدراسة المتعلقة ببيئة الاستضافة المنصوص عليها في المادة 17."
package cloudfirst.packs.ma.rules.ma_2492_17b

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
	not finished(id)
}

finished(id) if {
	some study in input.studies
	study.target == lib.target_ref(id)
	ma.complete(study)
}
