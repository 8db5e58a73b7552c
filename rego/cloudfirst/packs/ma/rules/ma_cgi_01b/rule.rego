# METADATA
# scope: package
# title: Interfaces over which administrations exchange data follow an open standard and are documented
# description: |
#   What MA-CGI-01 recommends is required of interfaces that other administrations reach, since data are exchanged over them.
#   The framework was not read: that a stated standard and documentation show conformity is our reading, and whether the
#   standard is one of the framework's is not judged.
# custom:
#   id: MA-CGI-01b
#   severity: medium
#   effect: condition
#   dimension: technical
#   confidence: medium
#   bundle: directive
#   status: in_force
#   source:
#     instrument: general interoperability framework (CGI) v6.0
#     seen: a sponsored press article, by which version 6.0 exists and the State's exchange platform conforms to it; the text was not read
#   title: {fr: "Les interfaces d'échange entre administrations suivent un standard ouvert et sont documentées", ar: "تتبع واجهات التبادل بين الإدارات معيارا مفتوحا وتكون موثقة"}
#   message:
#     en: "The interface {service} of {subject} lacks: {missing}."
#     fr: "Il manque à l'interface {service} de {subject} : {missing}."
#     ar: "ينقص واجهة {service} في {subject} ما يلي: {missing}."
#   remedy:
#     effort: medium
#     action:
#       en: "Put the interface behind an API gateway, in an open standard, and document it."
#       fr: "Placer l'interface derrière une passerelle d'API, selon un standard ouvert, et la documenter."
#       ar: "وضع الواجهة خلف بوابة لواجهات البرمجة، وفق معيار مفتوح، وتوثيقها."
#   fixes:
#     - set:
#         - {fact: "application.service.{service}.documented", to: true}
#         - {fact: "application.service.{service}.standard", state: OpenAPI}
package cloudfirst.packs.ma.rules.ma_cgi_01b

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if {
	some s in input.application.services
	s.exposure == "administrations"
}

violation contains {"params": {"service": service, "missing": missing}} if {
	some service, s in input.application.services
	s.exposure == "administrations"
	missing := [part | some part in ["standard", "documented"]; not has(s, part)]
	count(missing) > 0
}

has(s, "standard") if lib.stated(s.standard)

has(s, "documented") if s.documented == true
