# METADATA
# scope: package
# title: An important system on a runtime long dead is rebuilt
# description: |
#   Where support of the runtime ended longer ago than the years in data.yaml, its successor is another technology, and
#   renewing it comes to writing it again. For a system of little criticality that is not worth it.
# custom:
#   id: CF-DIS-OBSOLETE
#   severity: info
#   effect: dispose
#   dimension: technical
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: "nothing: usual practice"
#   title: {fr: "Un système important sur un environnement depuis longtemps abandonné est reconstruit", ar: "النظام المهم القائم على بيئة متقادمة منذ سنوات يعاد بناؤه"}
#   message:
#     en: "{subject} matters, and support of its runtime ended on {until}."
#     fr: "{subject} compte, et le support de son environnement d'exécution a pris fin le {until}."
#     ar: "{subject} نظام مهم، وانتهى دعم بيئة تشغيله في {until}."
#   remedy:
#     effort: high
#     action:
#       en: "Cut it into parts that can be rebuilt one after the other, the data first."
#       fr: "Le découper en parties qui se reconstruisent l'une après l'autre, les données d'abord."
#       ar: "تقسيمه إلى أجزاء يعاد بناؤها تباعا، بدءا بالمعطيات."
#   dispositions: {refactor: 45}
package cloudfirst.rules.disposition.cf_dis_obsolete

import rego.v1

import data.cloudfirst.lib

dispose contains {"params": {"until": input.application.runtime_eol}} if {
	input.application.criticality in {"medium", "high", "vital"}
	input.application.source_code in {"owned", "escrow"}
	input.application.runtime_eol < lib.add_years(input.as_of, 0 - dead.years)
}

dead := data.cloudfirst.disposition.dead_after
