# METADATA
# scope: package
# title: A server out of support is renewed on the way
# description: |
#   Its support has ended, or ends within the time in data.yaml. This part is renewed with the move, while the rest of the
#   application moves as it is.
# custom:
#   id: CF-DIS-SERVER-END
#   severity: info
#   effect: dispose
#   dimension: technical
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: "nothing: usual practice"
#   title: {fr: "Un serveur hors support est renouvelé en chemin", ar: "الخادم الذي انتهى دعمه يجدد أثناء النقل"}
#   message:
#     en: "End of support of {subject}: {until}."
#     fr: "Fin du support de {subject} : {until}."
#     ar: "نهاية دعم {subject}: {until}."
#   remedy:
#     effort: medium
#     action:
#       en: "Install a supported system elsewhere and move the application onto it, in place of moving the machine."
#       fr: "Installer ailleurs un système soutenu et y porter l'application, au lieu de déplacer la machine."
#       ar: "تثبيت نظام مدعوم في مكان آخر ونقل التطبيق إليه بدل نقل الآلة."
#   dispositions: {replatform: 35}
#   each: servers
package cloudfirst.rules.disposition.cf_dis_server_end

import rego.v1

import data.cloudfirst.lib

dispose contains {"params": {"until": part.eol}} if {
	some part in input.servers
	part.eol < lib.add_months(input.as_of, soon.months)
}

soon := data.cloudfirst.disposition.support_ends_within
