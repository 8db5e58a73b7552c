# METADATA
# scope: package
# title: Personal data on the way use TLS 1.2 at least
# description: |
#   Article 23(1) asks for measures that suit the risk of network transmission and names no protocol. That TLS 1.0 and 1.1 do
#   not suit it is our judgement, with the oldest version that does in the pack's data, hence low confidence. Split from
#   MA-0908-23b, where the principle has high confidence. Flows that use something else than TLS state no version.
# custom:
#   id: MA-0908-23bt
#   severity: high
#   effect: before_wave
#   dimension: personal_data
#   confidence: low
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 09-08
#     article: art. 23(1)
#     seen: article text in a third-party mirror with a damaged encoding, not in the Bulletin officiel
#   title: {fr: "Les données personnelles en transit utilisent au moins TLS 1.2", ar: "تستعمل المعطيات الشخصية المنقولة TLS 1.2 على الأقل"}
#   message:
#     en: "The flow {flow} carries personal data of {subject} over TLS {tls}."
#     fr: "Le flux {flow} transporte des données personnelles de {subject} en TLS {tls}."
#     ar: "ينقل التدفق {flow} معطيات شخصية من {subject} عبر TLS {tls}."
#   remedy:
#     effort: medium
#     action:
#       en: "Move the flow to TLS 1.2 or 1.3."
#       fr: "Passer le flux en TLS 1.2 ou 1.3."
#       ar: "تحويل التدفق إلى TLS 1.2 أو 1.3."
#   fixes:
#     - set:
#         - {fact: "application.flow.{flow}.tls", to: "1.3"}
package cloudfirst.packs.ma.rules.ma_0908_23bt

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if {
	some _ in input.application.flows
	lib.personal_data
}

violation contains {"subject": ref, "params": {"flow": id, "tls": f.tls}} if {
	applies
	some id, f in input.application.flows
	f.tls < data.cloudfirst.packs.ma.tls_from.value
	some ref in f.data
	input.datasets[ref].class.marks.personal == true
}
