# METADATA
# scope: package
# title: What an application cannot run without is as available as the application
# description: |
#   An application that waits for another's answers and stops without them is available no more than that other is. Flows that
#   wait (sync) and stop the application when broken are looked at; one that degrades or queues is fine, which is the other way
#   out. Classes travel along flows by themselves; this rule compares availability in per cent, as both applications state it.
#   Systems outside the inventory are not judged.
# custom:
#   id: MA-RES-dep
#   severity: high
#   effect: before_wave
#   dimension: resilience
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: "nothing: what follows from the flows of the inventory"
#   title: {fr: "Ce dont une application ne peut se passer est aussi disponible qu'elle", ar: "ما لا يعمل التطبيق بدونه متوفر بقدر توفره"}
#   message:
#     en: "{subject} is available {has} % of the time, less than the {need} % of an application that stops without it."
#     fr: "{subject} est disponible {has} % du temps, moins que les {need} % d'une application qui s'arrête sans elle."
#     ar: "نسبة توفر {subject} هي {has} %، وهي أقل من نسبة {need} % للتطبيق الذي يتوقف بدونه."
#   remedy:
#     effort: medium
#     action:
#       en: "Raise the availability of the dependency, or let the application go on without it for a while."
#       fr: "Relever la disponibilité de la dépendance, ou permettre à l'application de s'en passer un temps."
#       ar: "رفع توفر التطبيق المعتمد عليه، أو تمكين التطبيق من الاستمرار بدونه لفترة."
package cloudfirst.packs.house.rules.ma_res_dep

import rego.v1

violation contains {"subject": flow.to, "params": {"need": input.application.availability, "has": peer.availability}} if {
	some flow in input.application.flows
	flow.if_broken == "stops"
	flow.mode == "sync"
	peer := input.peers[flow.to]
	peer.availability < input.application.availability
}
