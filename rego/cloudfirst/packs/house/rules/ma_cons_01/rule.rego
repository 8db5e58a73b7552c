# METADATA
# scope: package
# title: The declared class is not below the one that data and dependencies give
# description: |
#   A class that an administration declared may be lower than the one that follows from the impact of its data and from the
#   applications that depend on it. The higher one is used everywhere; this rule says that the two differ, so that somebody
#   corrects the declaration or the ratings. From impact to class leads a house table, since the thresholds of decree 2-21-406
#   were not seen, hence low confidence. An application without a declared class is not judged.
# custom:
#   id: MA-CONS-01
#   severity: high
#   effect: before_wave
#   dimension: data_governance
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: nothing; the thresholds of decree 2-21-406 were not seen
#   title: {fr: "La classe déclarée n'est pas inférieure à celle que donnent les données et les dépendances", ar: "لا تقل الفئة المصرح بها عن الفئة الناتجة عن المعطيات والارتباطات"}
#   message:
#     en: "The declared class is {declared}, the class that came out is {derived}."
#     fr: "La classe déclarée est {declared}, la classe obtenue est {derived}."
#     ar: "الفئة المصرح بها هي {declared}، والفئة المحصل عليها هي {derived}."
#   remedy:
#     effort: low
#     action:
#       en: "Correct the declared class, or review the ratings and flows that raise it, and record the reason."
#       fr: "Corriger la classe déclarée, ou revoir les cotations et les flux qui l'élèvent, et en consigner le motif."
#       ar: "تصحيح الفئة المصرح بها، أو مراجعة التصنيفات والتدفقات التي ترفعها، وتسجيل السبب."
package cloudfirst.packs.house.rules.ma_cons_01

import rego.v1

default applies := false

applies if input.application.declared_class in {"A", "B", "C", "D"}

rank := {"A": 3, "B": 2, "C": 1, "D": 0}

violation contains {"params": {"declared": input.application.declared_class, "derived": input.application.class.system}} if {
	applies
	rank[input.application.declared_class] < rank[input.application.class.system]
}
