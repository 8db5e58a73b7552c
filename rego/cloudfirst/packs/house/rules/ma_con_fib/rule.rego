# METADATA
# scope: package
# title: Sites have fibre before applications that need much bandwidth move
# description: |
#   An application that takes much bandwidth for each user waits, at each site it is used at, for fibre. The Digital Morocco
#   2030 strategy gives the target, fibre to 6,300 public administrative sites: by 2026 in several press reports, by 2030 in
#   another. It orders nothing of waves, so a site's own date is what counts. What much bandwidth is, is our figure. The finding
#   tells the planner the day from which the first fibre link is usable, or "-" when none is planned.
# custom:
#   id: MA-CON-fib
#   severity: high
#   effect: info
#   dimension: connectivity
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: Digital Morocco 2030 strategy, fibre programme
#     seen: press reports, which disagree on the year; that waves wait for fibre is our judgement
#   title: {fr: "Les sites disposent de la fibre avant la migration des applications gourmandes en débit", ar: "تتوفر المواقع على الألياف البصرية قبل نقل التطبيقات كثيفة الصبيب"}
#   message:
#     en: "{site}, where {subject} is used, has no fibre yet; it is due on: {from}."
#     fr: "{site}, où {subject} est utilisé, n'a pas encore la fibre ; échéance : {from}."
#     ar: "لا يتوفر {site}، حيث يستعمل {subject}، على الألياف البصرية بعد؛ التاريخ المرتقب: {from}."
#   remedy:
#     effort: high
#     action:
#       en: "Have the site connected first, or plan its wave after the day of the fibre."
#       fr: "Raccorder d'abord le site, ou planifier sa vague après la date de la fibre."
#       ar: "ربط الموقع أولا، أو برمجة موجته بعد تاريخ الألياف البصرية."
package cloudfirst.packs.house.rules.ma_con_fib

import rego.v1

import data.cloudfirst.lib
import data.cloudfirst.packs.house

default applies := false

applies if input.application.bandwidth_per_user >= house.much_bandwidth.value

violation contains {"params": {"site": ref, "from": from}} if {
	applies
	some ref, site in input.sites
	not lib.fibre(site)
	from := min(days(site))
}

violation contains {"params": {"site": ref, "from": "-"}} if {
	applies
	some ref, site in input.sites
	not lib.fibre(site)
	count(days(site)) == 0
}

days(site) := {link.available | some link in site.links; link.technology == "fibre"}
