# METADATA
# scope: package
# title: Sites carry IPv6
# description: |
#   The survey names the framework as source of readiness for IPv6; neither the framework nor a sentence of it on IPv6 was read,
#   hence information only. Each site an application is used at whose network does not carry IPv6 is named.
# custom:
#   id: MA-CON-ipv6
#   severity: info
#   effect: info
#   dimension: connectivity
#   confidence: low
#   bundle: directive
#   status: in_force
#   source:
#     instrument: general interoperability framework (CGI) v6.0
#     seen: only named in a sponsored press article; neither its text nor a sentence of it on IPv6 was read
#   title: {fr: "Les sites acheminent IPv6", ar: "تدعم المواقع الإصدار السادس من بروتوكول الإنترنت"}
#   message:
#     en: "The network of {site}, where {subject} is used, does not carry IPv6."
#     fr: "Le réseau de {site}, où {subject} est utilisé, n'achemine pas IPv6."
#     ar: "لا تدعم شبكة {site}، حيث يستعمل {subject}، الإصدار السادس من بروتوكول الإنترنت."
#   remedy:
#     effort: medium
#     action:
#       en: "Have the network of the site carry IPv6 at its next renewal."
#       fr: "Faire acheminer IPv6 par le réseau du site lors de son prochain renouvellement."
#       ar: "تفعيل الإصدار السادس من بروتوكول الإنترنت في شبكة الموقع عند تجديدها المقبل."
package cloudfirst.packs.ma.rules.ma_con_ipv6

import rego.v1

default applies := false

applies if some _ in input.sites

violation contains {"params": {"site": ref}} if {
	some ref, site in input.sites
	site.ipv6 == false
}
