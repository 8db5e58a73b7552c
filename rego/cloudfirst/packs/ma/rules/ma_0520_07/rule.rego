# METADATA
# scope: package
# title: A sensitive system is monitored for security events
# description: |
#   Article 7 has every entity set up suitable means to monitor and detect events that may affect the security of its systems
#   and the continuity of its services. The article covers every system; we ask it of sensitive ones before they move, because a
#   move changes where detection must look. Coverage on the target is not a fact of the inventory, only that the application is
#   monitored.
# custom:
#   id: MA-0520-07
#   severity: high
#   effect: before_wave
#   dimension: security
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 05-20
#     article: art. 7
#     seen: article text in a third-party mirror, not in the Bulletin officiel
#   title: {fr: "Un système sensible fait l'objet d'une supervision de sécurité", ar: "يخضع النظام الحساس لرصد الأحداث الأمنية"}
#   message:
#     en: "The sensitive system is not monitored for security events."
#     fr: "Le système sensible ne fait l'objet d'aucune supervision de sécurité."
#     ar: "لا يخضع النظام الحساس لرصد الأحداث الأمنية."
#   remedy:
#     effort: medium
#     action:
#       en: "Bring the system under security monitoring, its new hosting included."
#       fr: "Placer le système sous supervision de sécurité, nouvel hébergement compris."
#       ar: "إخضاع النظام للرصد الأمني بما في ذلك بيئة الاستضافة الجديدة."
#   fixes:
#     - set:
#         - {fact: "application.monitoring", to: true}
package cloudfirst.packs.ma.rules.ma_0520_07

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.sensitive_system

violation contains {"params": {}} if {
	applies
	not monitored
}

monitored if input.application.monitoring == true
