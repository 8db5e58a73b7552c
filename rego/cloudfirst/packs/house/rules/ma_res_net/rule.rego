# METADATA
# scope: package
# title: Sites that use a system of high availability have two access paths
# description: |
#   A hosting that never stops helps nobody whose only line is cut. From an availability rating of 3, every site the application
#   is used at has two links, or one over two independent carriers, usable on the day of the facts. The rating and the number are ours.
# custom:
#   id: MA-RES-net
#   severity: medium
#   effect: before_wave
#   dimension: resilience
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: "nothing: no text asks it"
#   title: {fr: "Les sites qui utilisent un système de forte disponibilité ont deux accès au réseau", ar: "تتوفر المواقع التي تستعمل نظاما عالي التوفر على مسلكين للولوج إلى الشبكة"}
#   message:
#     en: "{subject} has a single access path, though an application of high availability is used there."
#     fr: "{subject} n'a qu'un seul accès au réseau, alors qu'une application de forte disponibilité y est utilisée."
#     ar: "يتوفر {subject} على مسلك ولوج واحد، مع أن تطبيقا عالي التوفر يُستعمل فيه."
#   remedy:
#     effort: high
#     action:
#       en: "Add a second link of another carrier."
#       fr: "Ajouter un second lien d'un autre opérateur."
#       ar: "إضافة رابط ثان لدى متعهد آخر."
package cloudfirst.packs.house.rules.ma_res_net

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if input.application.class.availability >= data.cloudfirst.packs.house.high_availability_from.value

violation contains {"subject": ref, "params": {}} if {
	applies
	some ref, site in input.sites
	not doubled(site)
}

# Links are counted one by one: what else is unknown about them does not matter.
doubled(site) if {
	count([1 | some _ in site.links]) >= wanted
	count([1 | some link in site.links; lib.usable(link)]) >= wanted
}

doubled(site) if {
	some link in site.links
	link.carriers >= wanted
	lib.usable(link)
}

wanted := data.cloudfirst.packs.house.access_paths.value
