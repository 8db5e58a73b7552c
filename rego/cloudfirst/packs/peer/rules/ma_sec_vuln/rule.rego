# METADATA
# scope: package
# title: Nothing the application runs on is past the end of its support
# description: |
#   A runtime, component, operating system or database whose support has ended gets no corrections, and a move carries it along
#   unless it is replaced. The day that counts is the one the facts are true on. The controls of the national directive (DNSSI) of
#   2023 were not read, so nothing is attributed to it. Each product past its end gives a finding of its own on the server or
#   database; of the application itself the earliest is named.
# custom:
#   id: MA-SEC-vuln
#   severity: high
#   effect: before_wave
#   dimension: security
#   confidence: low
#   bundle: peer
#   status: in_force
#   source:
#     instrument: published migration method (SWAO, migration waves)
#     seen: excerpts, which pull applications past the end of their support early; that support must not have ended when they go live is our judgement
#   title: {fr: "Rien de ce que l'application utilise n'est en fin de support", ar: "لا شيء مما يعتمد عليه التطبيق انتهى دعمه"}
#   message:
#     en: "Support of {subject}, or of something in it, ended on {eol}."
#     fr: "Le support de {subject}, ou d'un de ses éléments, a pris fin le {eol}."
#     ar: "انتهى دعم {subject} أو أحد عناصره بتاريخ {eol}."
#   remedy:
#     effort: high
#     action:
#       en: "Upgrade or replace what is past its support, with the move at the latest."
#       fr: "Mettre à niveau ou remplacer ce qui n'est plus supporté, au plus tard lors de la migration."
#       ar: "ترقية ما انتهى دعمه أو استبداله، عند الترحيل على أبعد تقدير."
package cloudfirst.packs.peer.rules.ma_sec_vuln

import rego.v1

violation contains {"params": {"eol": input.application.runtime_eol}} if input.application.runtime_eol < input.as_of

violation contains {"params": {"eol": component.eol}} if {
	some component in input.application.components
	component.eol < input.as_of
}

violation contains {"subject": ref, "params": {"eol": server.eol}} if {
	some ref, server in input.servers
	server.eol < input.as_of
}

violation contains {"subject": ref, "params": {"eol": database.eol}} if {
	some ref, database in input.databases
	database.eol < input.as_of
}
