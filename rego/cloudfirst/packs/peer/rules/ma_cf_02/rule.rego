# METADATA
# scope: package
# title: Hosting outside the cloud is excepted in writing, by somebody, until a day
# description: |
#   Policies of peers make cloud the default and have another choice justified: the United Kingdom by evidence and a business
#   case, Egypt to its supreme council, France by the minister. No exceptions procedure of the Moroccan policy was found, and
#   its circular was not seen, so the rule is peers' practice. A decision of kind exception must name the reason and the post
#   that signs, be taken, not have expired, and be about the target or about none in particular. Own premises and colocation
#   are not cloud; a State cloud is.
# custom:
#   id: MA-CF-02
#   severity: high
#   effect: condition
#   dimension: organisation
#   confidence: low
#   bundle: peer
#   status: in_force
#   source:
#     instrument: cloud policies of the United Kingdom, Egypt and France
#     article: exceptions
#     seen: pages of guidance and summaries of the policies of the United Kingdom, Egypt and France
#   title: {fr: "L'hébergement hors du nuage fait l'objet d'une exception écrite, signée et limitée dans le temps", ar: "يخضع الإيواء خارج السحابة لاستثناء مكتوب وموقع ومحدد المدة"}
#   message:
#     en: "{target} is no cloud, and no exception with reason, signatory and expiry covers the application there."
#     fr: "{target} n'est pas un nuage, et aucune exception motivée, signée et datée n'y couvre l'application."
#     ar: "{target} ليست سحابة، ولا يوجد أي استثناء معلل وموقع ومحدد المدة يشمل التطبيق فيها."
#   remedy:
#     effort: medium
#     action:
#       en: "Record an exception with its reason, its signatory and the day it expires, or choose a cloud."
#       fr: "Consigner une exception avec son motif, son signataire et sa date d'expiration, ou choisir un nuage."
#       ar: "تسجيل استثناء مع سببه وموقعه وتاريخ انتهائه، أو اختيار سحابة."
package cloudfirst.packs.peer.rules.ma_cf_02

import rego.v1

import data.cloudfirst.lib
import data.cloudfirst.packs.peer.lib as peer

violation contains {"target": id, "params": {}} if {
	some id, t in data.catalogue.targets
	not lib.cloud(t)
	not excepted(id)
}

excepted(id) if {
	some d in input.decisions
	peer.exception(d)
	about(d, id)
}

about(d, id) if d.target == lib.target_ref(id)

about(d, _) if d.target == null
