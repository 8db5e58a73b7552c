# METADATA
# scope: package
# title: The access of a site carries the peak demand of an application
# description: |
#   The bandwidth one user takes at the peak, times the users at the site, stays within a share of what the site's main links
#   that are usable on the day of the facts can carry towards it; the share stands in data.yaml. Users are those of the site, or
#   those of the application where they are fewer. The application is judged alone: what others take of the same access is not
#   added.
# custom:
#   id: MA-CON-bw
#   severity: high
#   effect: before_wave
#   dimension: connectivity
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: no text or published method that was read asks it
#   title: {fr: "L'accès d'un site supporte la demande de pointe d'une application", ar: "يتحمل ولوج الموقع إلى الشبكة ذروة الطلب على التطبيق"}
#   message:
#     en: "{subject} takes {demand} Mbit/s at {site} at the peak, whose access carries {capacity} Mbit/s."
#     fr: "{subject} demande {demand} Mbit/s en pointe à {site}, dont l'accès porte {capacity} Mbit/s."
#     ar: "يحتاج {subject} إلى {demand} Mbit/s عند الذروة في {site}، بينما سعة ولوجه هي {capacity} Mbit/s."
#   remedy:
#     effort: high
#     action:
#       en: "Upgrade the access of the site, or cache near the users, before the application goes live."
#       fr: "Augmenter le débit d'accès du site ou placer un cache près des utilisateurs avant la mise en service."
#       ar: "رفع صبيب ولوج الموقع، أو وضع ذاكرة وسيطة قرب المستعملين، قبل بدء الخدمة."
package cloudfirst.packs.house.rules.ma_con_bw

import rego.v1

import data.cloudfirst.lib
import data.cloudfirst.packs.house

default applies := false

applies if some _ in input.sites

violation contains {"params": {"site": ref, "demand": megabits(demand), "capacity": megabits(capacity)}} if {
	some ref, site in input.sites
	capacity := sum([link.bandwidth | some link in site.links; link.role == "main"; lib.usable(link)])
	bound := (capacity * house.access_share.value) / input.application.bandwidth_per_user
	site.users > bound
	input.application.users > bound
	demand := min([site.users, input.application.users]) * input.application.bandwidth_per_user
}

megabits(bits) := round(bits / 100000) / 10
