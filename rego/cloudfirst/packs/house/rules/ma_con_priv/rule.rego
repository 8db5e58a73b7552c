# METADATA
# scope: package
# title: A sensitive system is reached over a private path
# description: |
#   Each site a sensitive system is used at has a link, usable on the day of the facts, that is private: IPsec, MPLS or a
#   dedicated line, or a virtual private network that is encrypted. That the law asks for security measures in networks is no
#   answer to which; the kinds are our choice. The public's way to a service over the internet is not concerned.
# custom:
#   id: MA-CON-priv
#   severity: high
#   effect: before_wave
#   dimension: connectivity
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: no text or published method that was read asks it
#   title: {fr: "Un système sensible est atteint par un chemin privé", ar: "يتم الولوج إلى النظام الحساس عبر مسار خاص"}
#   message:
#     en: "{site} reaches {subject} over no private path."
#     fr: "{site} n'atteint {subject} par aucun chemin privé."
#     ar: "لا يتوفر {site} على مسار خاص للولوج إلى {subject}."
#   remedy:
#     effort: medium
#     action:
#       en: "Give the site a private link, or an encrypted tunnel to the hosting."
#       fr: "Doter le site d'une liaison privée ou d'un tunnel chiffré vers l'hébergement."
#       ar: "تزويد الموقع بوصلة خاصة أو بنفق مشفر نحو بيئة الاستضافة."
package cloudfirst.packs.house.rules.ma_con_priv

import rego.v1

import data.cloudfirst.lib
import data.cloudfirst.packs.house

default applies := false

applies if lib.sensitive_system

violation contains {"params": {"site": ref}} if {
	applies
	some ref, site in input.sites
	not reached_privately(site)
}

reached_privately(site) if {
	some link in site.links
	private(link)
	lib.usable(link)
}

private(link) if house.private_links.value[link.kind]

private(link) if {
	house.private_links.when_encrypted[link.kind]
	link.encrypted == true
}
