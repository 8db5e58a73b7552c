# METADATA
# scope: package
# title: Sites where an application must not stand still have a second path
# description: |
#   Once availability is rated at the level in data.yaml or above, each site the application is used at needs a second path,
#   usable on the day of the facts, such as 4G, 5G or satellite: a move makes the site depend on its access. The inventory has
#   no fact for front offices, so every site it is used at counts.
# custom:
#   id: MA-CON-bkp
#   severity: medium
#   effect: before_wave
#   dimension: connectivity
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: no text or published method that was read asks it
#   title: {fr: "Les sites où une application ne doit pas s'arrêter ont un second chemin", ar: "تتوفر المواقع التي لا يجوز فيها توقف التطبيق على مسار ثان"}
#   message:
#     en: "{site}, where {subject} must not stand still, has no second path."
#     fr: "{site}, où {subject} ne doit pas s'arrêter, n'a pas de second chemin."
#     ar: "لا يتوفر {site}، حيث لا يجوز توقف {subject}، على مسار ثان."
#   remedy:
#     effort: medium
#     action:
#       en: "Add a second path over another technology, such as 4G, 5G or satellite."
#       fr: "Ajouter un second chemin par une autre technologie, 4G, 5G ou satellite par exemple."
#       ar: "إضافة مسار ثان بتكنولوجيا أخرى، كالجيل الرابع أو الخامس أو الأقمار الصناعية."
package cloudfirst.packs.house.rules.ma_con_bkp

import rego.v1

import data.cloudfirst.lib
import data.cloudfirst.packs.house

default applies := false

applies if input.application.class.availability >= house.second_path_from_availability.value

violation contains {"params": {"site": ref}} if {
	applies
	some ref, site in input.sites
	not second_path(site)
}

second_path(site) if {
	some link in site.links
	link.role == "backup"
	lib.usable(link)
}
