# METADATA
# scope: package
# title: A system of high availability is hosted in a facility of at least Tier III
# description: |
#   The State's exchange platform (GISRE) is said to be hosted in a Moroccan data centre of Tier 3. That practice is taken as the
#   measure for systems whose availability is rated 3 or 4; no text that was read asks it, and the rating from which it counts is
#   ours. It lowers the score only.
# custom:
#   id: MA-RES-tier
#   severity: low
#   effect: score
#   dimension: resilience
#   confidence: low
#   bundle: directive
#   status: in_force
#   source:
#     instrument: State exchange platform (GISRE), practice
#     seen: a sponsored press article that says the platform is hosted in a Moroccan Tier 3 data centre; no text asks for it
#   title: {fr: "Un système de forte disponibilité est hébergé dans un centre de niveau Tier III au moins", ar: "يُستضاف النظام ذو التوفر العالي في مركز من الفئة الثالثة على الأقل"}
#   message:
#     en: "The facility of {target} has no evidence of at least tier {tier}."
#     fr: "Le centre de {target} ne justifie pas d'un niveau Tier {tier} au moins."
#     ar: "لا يُثبت مركز {target} بلوغه الفئة {tier} على الأقل."
#   remedy:
#     effort: low
#     action:
#       en: "Ask the provider for the certificate of the facility, or choose another facility."
#       fr: "Demander au prestataire le certificat du centre, ou choisir un autre centre."
#       ar: "مطالبة مقدم الخدمة بشهادة المركز، أو اختيار مركز آخر."
package cloudfirst.packs.ma.rules.ma_res_tier

import rego.v1

default applies := false

applies if input.application.class.availability >= data.cloudfirst.packs.ma.high_availability_from.value

violation contains {"target": id, "params": {"tier": tier}} if {
	applies
	some id, t in data.catalogue.targets
	not reached(t)
}

reached(t) if t.facility_tier >= tier

tier := data.cloudfirst.packs.ma.facility_tier.value
