# METADATA
# scope: package
# title: An exchange of personal data between administrations has the user's prior agreement on record
# description: |
#   Articles 23 and 24: administrations obtain documents from one another with the user's prior agreement, subject to law 09-08.
#   A flow of personal data to an application of another administration, or through the exchange platform of the State,
#   therefore records that agreement. The articles speak of the documents of a request; that every such flow of personal data
#   falls under them, and that an agreement must be on record to be shown, is our reading. A flow that anonymises the data, with
#   evidence that has not expired, is left out. In force since 28 September 2020.
# custom:
#   id: MA-5519-24
#   severity: high
#   effect: condition
#   dimension: personal_data
#   confidence: medium
#   bundle: law
#   status: in_force
#   effective_from: "2020-09-28"
#   source:
#     instrument: law 55-19
#     article: arts. 23 and 24
#     seen: Arabic article text in a third-party mirror, not in the Bulletin officiel
#   title: {fr: "Un échange de données à caractère personnel entre administrations repose sur l'accord préalable consigné de l'usager", ar: "يستند تبادل المعطيات ذات الطابع الشخصي بين الإدارات إلى موافقة مسبقة مسجلة للمرتفق"}
#   message:
#     en: "The flow {flow} of {subject} takes {data} to {to} with no record of the user's prior agreement."
#     fr: "Le flux {flow} de {subject} transmet {data} à {to} sans accord préalable consigné de l'usager."
#     ar: "ينقل التدفق {flow} من {subject} المعطيات {data} إلى {to} دون تسجيل الموافقة المسبقة للمرتفق."
#   remedy:
#     effort: medium
#     action:
#       en: "Ask the user before the exchange, and keep the agreement with the request."
#       fr: "Recueillir l'accord de l'usager avant l'échange et le conserver avec la demande."
#       ar: "أخذ موافقة المرتفق قبل التبادل، وحفظها مع الطلب."
#   fixes:
#     - set:
#         - {fact: "application.flow.{flow}.consent_recorded", to: true}
package cloudfirst.packs.ma.rules.ma_5519_24

import rego.v1

import data.cloudfirst.packs.ma.lib as ma

default applies := false

applies if {
	some f in input.application.flows
	some ref in f.data
	exchanged(f, ref)
}

violation contains {"params": {"flow": flow, "data": ref, "to": f.to}} if {
	some flow, f in input.application.flows
	some ref in f.data
	exchanged(f, ref)
	not agreed(f)
}

# exchanged is whether a flow takes personal data to another administration.
exchanged(f, ref) if {
	input.datasets[ref].class.marks.personal == true
	to_another(f)
	not ma.anonymised(f)
}

to_another(f) if input.peers[f.to].administration != input.application.administration

to_another(f) if {
	input.externals[f.to]
	f.via == "gisre"
}

agreed(f) if f.consent_recorded == true
