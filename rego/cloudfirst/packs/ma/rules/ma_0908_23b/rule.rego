# METADATA
# scope: package
# title: Personal data are encrypted on their way through networks
# description: |
#   Article 23(1): the controller takes measures against loss, alteration and unauthorised access, in particular where
#   processing involves transmission over a network. The article names no means; that encryption is the measure is our reading
#   of the principle. Flows done by hand cross no network. The version of TLS is MA-0908-23bt.
# custom:
#   id: MA-0908-23b
#   severity: high
#   effect: before_wave
#   dimension: personal_data
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 09-08
#     article: art. 23(1)
#     seen: article text in a third-party mirror with a damaged encoding, not in the Bulletin officiel
#   title: {fr: "Les données personnelles sont chiffrées lorsqu'elles circulent sur les réseaux", ar: "تشفر المعطيات الشخصية عند انتقالها عبر الشبكات"}
#   message:
#     en: "The flow {flow} carries personal data of {subject} unencrypted."
#     fr: "Le flux {flow} transporte en clair des données personnelles de {subject}."
#     ar: "ينقل التدفق {flow} معطيات شخصية من {subject} دون تشفير."
#   remedy:
#     effort: medium
#     action:
#       en: "Encrypt the flow before the move."
#       fr: "Chiffrer le flux avant la migration."
#       ar: "تشفير التدفق قبل الترحيل."
#   fixes:
#     - set:
#         - {fact: "application.flow.{flow}.encrypted", to: true}
package cloudfirst.packs.ma.rules.ma_0908_23b

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if {
	some _ in input.application.flows
	lib.personal_data
}

violation contains {"subject": ref, "params": {"flow": id}} if {
	applies
	some id, f in input.application.flows
	f.encrypted == false
	not by_hand(f)
	some ref in f.data
	input.datasets[ref].class.marks.personal == true
}

by_hand(f) if f.mode == "manual"
