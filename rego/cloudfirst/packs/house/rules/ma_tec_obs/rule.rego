# METADATA
# scope: package
# title: The system tells about itself while it runs
# description: |
#   Logs, metrics and traces show after a move whether a system works as before. A finding names those that are missing.
# custom:
#   id: MA-TEC-obs
#   severity: low
#   effect: score
#   dimension: technical
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: no text or published method that was read asks it
#   title: {fr: "Le système rend compte de son fonctionnement", ar: "يوفر النظام معلومات عن سيره أثناء التشغيل"}
#   message:
#     en: "{subject} does not emit {missing}."
#     fr: "{subject} n'émet pas : {missing}."
#     ar: "لا يصدر {subject} ما يلي: {missing}."
#   remedy:
#     effort: low
#     action:
#       en: "Instrument the system so that it emits what is missing."
#       fr: "Instrumenter le système pour qu'il émette ce qui manque."
#       ar: "تجهيز النظام بما يلزم لإصدار ما ينقص."
package cloudfirst.packs.house.rules.ma_tec_obs

import rego.v1

import data.cloudfirst.packs.house

violation contains {"params": {"missing": missing}} if {
	emitted := input.application.observability
	missing := [signal | some signal in house.signals.value; not signal in emitted]
	count(missing) > 0
}
