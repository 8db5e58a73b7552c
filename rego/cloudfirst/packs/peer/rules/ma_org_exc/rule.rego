# METADATA
# scope: package
# title: Exceptions end within 24 months and are reviewed
# description: |
#   Policies of peers have exceptions to cloud first justified and approved; one without an end is a change of policy. An
#   exception counts as limited when it ends at most 24 months after it was decided (our figure, exception_months in data.yaml)
#   and has not ended yet: one that has ended was not reviewed. Waivers of this inventory are held to the same length; that an
#   expired waiver changes nothing is the engine's business.
# custom:
#   id: MA-ORG-exc
#   severity: high
#   effect: condition
#   dimension: organisation
#   confidence: low
#   bundle: peer
#   status: in_force
#   source:
#     instrument: cloud policies of peers (United Kingdom, Egypt, France)
#     seen: summaries and guidance pages; no figure was seen
#   title: {fr: "Les exceptions prennent fin sous 24 mois et sont revues", ar: "تنتهي الاستثناءات داخل أجل 24 شهرا وتخضع للمراجعة"}
#   message:
#     en: "The exception {exception} does not end within {months} months of the day it was granted, or has ended unreviewed."
#     fr: "L'exception {exception} ne prend pas fin dans les {months} mois de son octroi, ou a pris fin sans revue."
#     ar: "لا ينتهي الاستثناء {exception} داخل أجل {months} شهرا من تاريخ منحه، أو انتهى دون مراجعة."
#   remedy:
#     effort: low
#     action:
#       en: "Review the exception and give it an end, or let it go."
#       fr: "Revoir l'exception et lui fixer un terme, ou y renoncer."
#       ar: "مراجعة الاستثناء وتحديد نهايته، أو التخلي عنه."
package cloudfirst.packs.peer.rules.ma_org_exc

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if {
	some decision in input.decisions
	decision.kind == "exception"
}

applies if some _ in input.waivers

violation contains {"params": {"exception": id, "months": months}} if {
	some id, decision in input.decisions
	decision.kind == "exception"
	not limited(decision)
}

violation contains {"params": {"exception": id, "months": months}} if {
	some id, waiver in input.waivers
	not short(waiver)
}

limited(decision) if {
	decision.expires >= input.as_of
	decision.expires <= lib.add_months(decision.decided_on, months)
}

short(waiver) if waiver.expires <= lib.add_months(waiver.approved_on, months)

months := data.cloudfirst.packs.peer.exception_months.value
