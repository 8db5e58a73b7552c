# METADATA
# scope: package
# title: A sensitive system is separated in the network from others
# description: |
#   Separation of environments and tenants keeps what happens to one system from reaching the next. It is usual practice; that
#   order 3-17-25 asks for it was not seen. Separation at the target is built with the move, so it is due before going live.
# custom:
#   id: MA-SEC-seg
#   severity: medium
#   effect: before_wave
#   dimension: security
#   confidence: low
#   bundle: peer
#   status: in_force
#   source:
#     instrument: common security practice
#     seen: "nothing: general knowledge, no text was read"
#   title: {fr: "Un système sensible est cloisonné des autres dans le réseau", ar: "النظام الحساس معزول في الشبكة عن باقي الأنظمة"}
#   message:
#     en: "The sensitive system is not separated in the network from others."
#     fr: "Le système sensible n'est pas cloisonné des autres dans le réseau."
#     ar: "النظام الحساس غير معزول في الشبكة عن باقي الأنظمة."
#   remedy:
#     effort: medium
#     action:
#       en: "Give the system a network segment of its own, at the target too."
#       fr: "Donner au système un segment de réseau propre, y compris sur la cible."
#       ar: "تخصيص مقطع شبكي للنظام، بما في ذلك في بيئة الاستضافة المستهدفة."
package cloudfirst.packs.peer.rules.ma_sec_seg

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.sensitive_system

violation contains {"params": {}} if {
	applies
	not separated
}

separated if input.application.segmented == true
