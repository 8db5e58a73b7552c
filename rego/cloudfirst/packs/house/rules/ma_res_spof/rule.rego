# METADATA
# scope: package
# title: No application is a single point of many dependencies
# description: |
#   Many applications that call one application wait for it in every wave, and stop with it. From how many on this deserves a plan is a
#   figure of ours. Where the flows of some applications are not stated the number lies between two ends.
# custom:
#   id: MA-RES-spof
#   subject: portfolio
#   each: applications
#   severity: medium
#   effect: info
#   dimension: resilience
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: no text asks this; house judgement
#   title: {fr: "Aucune application n'est un point unique de nombreuses dépendances", ar: "لا يشكل أي تطبيق نقطة وحيدة لتبعيات كثيرة"}
#   message:
#     en: "{subject} is called by {dependents} other applications; from {many} on it is a single point of many dependencies."
#     fr: "{subject} est appelée par {dependents} autres applications ; à partir de {many}, c'est un point unique de nombreuses dépendances."
#     ar: "يعتمد {dependents} من التطبيقات الأخرى على {subject}؛ ابتداء من {many} يعد نقطة وحيدة لتبعيات كثيرة."
#   remedy:
#     effort: high
#     action:
#       en: "Move it in an early wave of its own, or give its consumers a way to work without it."
#       fr: "La migrer tôt, dans une vague à part, ou permettre à ses consommateurs de travailler sans elle."
#       ar: "ترحيله مبكرا في دفعة خاصة به، أو تمكين التطبيقات التي تعتمد عليه من العمل بدونه."
package cloudfirst.packs.house.rules.ma_res_spof

import rego.v1

import data.cloudfirst.lib
import data.cloudfirst.packs.house as pack

violation contains {"subject": lib.ref("application", id), "params": {"dependents": a.dependents, "many": pack.many_dependents.value}} if {
	some id, a in input.portfolio.applications
	a.dependents >= pack.many_dependents.value
}
