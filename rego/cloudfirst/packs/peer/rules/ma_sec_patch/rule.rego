# METADATA
# scope: package
# title: Critical patches are installed within a month, and sooner where the internet can reach
# description: |
#   Thirty days from publication to installation, fifteen for an application with a service that the internet can reach. Both
#   figures are common in such policies; none was read, so they are ours. It lowers the score only.
# custom:
#   id: MA-SEC-patch
#   severity: medium
#   effect: score
#   dimension: security
#   confidence: low
#   bundle: peer
#   status: in_force
#   source:
#     instrument: common security practice
#     seen: "nothing: general knowledge, no text was read"
#   title: {fr: "Les correctifs critiques sont installés sous un mois, et plus tôt si le système est exposé à internet", ar: "تُثبت التصحيحات الحرجة خلال شهر، وفي أجل أقصر إذا كان النظام متاحا عبر الإنترنت"}
#   message:
#     en: "Critical patches take {days} days; {limit} are the most, {exposed} where the internet can reach."
#     fr: "Les correctifs critiques prennent {days} jours, pour {limit} au plus, {exposed} si le système est exposé à internet."
#     ar: "يستغرق تثبيت التصحيحات الحرجة {days} يوما، والحد الأقصى {limit}، أو {exposed} إذا كان النظام متاحا عبر الإنترنت."
#   remedy:
#     effort: medium
#     action:
#       en: "Automate patching and set a time for critical patches."
#       fr: "Automatiser les mises à jour et fixer un délai pour les correctifs critiques."
#       ar: "أتمتة التحديثات وتحديد أجل لتثبيت التصحيحات الحرجة."
package cloudfirst.packs.peer.rules.ma_sec_patch

import rego.v1

violation contains {"params": {"days": input.application.patch_days, "limit": limits.value, "exposed": limits.exposed}} if {
	input.application.patch_days > limits.value
}

violation contains {"params": {"days": input.application.patch_days, "limit": limits.value, "exposed": limits.exposed}} if {
	input.application.patch_days > limits.exposed
	exposed
}

exposed if {
	some service in input.application.services
	service.exposure == "internet"
}

limits := data.cloudfirst.packs.peer.patch_days
