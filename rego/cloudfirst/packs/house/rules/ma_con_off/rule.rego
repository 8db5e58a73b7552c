# METADATA
# scope: package
# title: Work goes on at rural sites without fibre while the network is down
# description: |
#   At a rural site without usable fibre the network fails more often; an application used there ought to have a degraded mode
#   in which work goes on and is sent later.
# custom:
#   id: MA-CON-off
#   severity: medium
#   effect: info
#   dimension: connectivity
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: no text or published method that was read asks it
#   title: {fr: "Le travail continue dans les sites ruraux sans fibre pendant une coupure du réseau", ar: "يستمر العمل في المواقع القروية غير المربوطة بالألياف البصرية أثناء انقطاع الشبكة"}
#   message:
#     en: "{subject} has no degraded mode for {site}, a rural site without fibre."
#     fr: "{subject} n'a pas de mode dégradé pour {site}, site rural sans fibre."
#     ar: "لا يتوفر {subject} على نمط عمل مخفض في {site}، وهو موقع قروي بدون ألياف بصرية."
#   remedy:
#     effort: medium
#     action:
#       en: "Let the application queue work while the network is down and synchronise afterwards."
#       fr: "Permettre à l'application de mettre le travail en file pendant la coupure et de le synchroniser ensuite."
#       ar: "تمكين التطبيق من تخزين العمل مؤقتا أثناء الانقطاع ثم مزامنته بعد ذلك."
package cloudfirst.packs.house.rules.ma_con_off

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if {
	some site in input.sites
	site.zone == "rural"
}

violation contains {"params": {"site": ref}} if {
	input.application.offline_mode == false
	some ref, site in input.sites
	site.zone == "rural"
	not lib.fibre(site)
}
