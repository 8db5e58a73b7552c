# METADATA
# scope: package
# title: Front offices can go on while the network is down
# description: |
#   The fictitious ministry of water wants its counters to serve people when the line to the data centre is cut. An application
#   without an offline mode is not refused anywhere; its score tells that it is late.
# custom:
#   id: EAU-01
#   severity: medium
#   effect: score
#   dimension: resilience
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: instruction 12 of the ministry of water (fictitious)
#     article: point 3
#     seen: nothing, since it does not exist
#   title: {fr: "Les guichets continuent quand le réseau est coupé", ar: "تواصل الشبابيك عملها عند انقطاع الشبكة"}
#   message: {en: "{subject} stops when the network is down.", fr: "{subject} s'arrête quand le réseau est coupé.", ar: "{subject} يتوقف عند انقطاع الشبكة."}
#   remedy:
#     effort: medium
#     action:
#       en: "Let the counter queue its cases and send them later."
#       fr: "Mettre les dossiers en attente au guichet et les envoyer plus tard."
#       ar: "حفظ الملفات في الشباك وإرسالها لاحقا."
package custom.eau.rules.eau_01

import rego.v1

default applies := false

# Installations for tests and development are left alone.
applies if input.application.stage == "production"

# application.offline_mode: Whether people can go on with their work while the network is down.
violation contains {"params": {}} if {
	applies
	x := input.application
	not fulfilled(x)
}

fulfilled(x) if x.offline_mode == true
