# METADATA
# scope: package
# title: How mature an administration is digitally
# description: |
#   A referential of the ministry to measure the digital maturity of administrations is announced with three axes: capacity,
#   transformation of services, impact on citizens. Its method and indicators were not found. The answers of a self-assessment
#   are taken as they are, in per cent of what the method used can give, and put into four levels from equal fifths:
#   thresholds and, if only one method is to count, its name are in data.yaml. The level as a whole is the lowest of the
#   three.
# custom:
#   id: MA-MAT-DIG
#   severity: info
#   subject: administration
#   effect: measure
#   dimension: organisation
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: announced referential of digital maturity of administrations
#     seen: its three axes in a consultancy's page; method and indicators were not found
#   title: {fr: "Le niveau de maturité numérique d'une administration", ar: "مستوى النضج الرقمي للإدارة"}
#   remedy:
#     effort: high
#     action:
#       en: "Raise the weakest axis first."
#       fr: "Renforcer d'abord l'axe le plus faible."
#       ar: "تقوية المحور الأضعف أولا."
#   scales:
#     - scale: digital_capacity
#       levels: 4
#       title: {en: "Capacity", fr: "Capacité", ar: "القدرات"}
#     - scale: digital_services
#       levels: 4
#       title: {en: "Transformation of services", fr: "Transformation des services", ar: "تحول الخدمات"}
#     - scale: digital_citizens
#       levels: 4
#       title: {en: "Impact on citizens", fr: "Impact sur les citoyens", ar: "الأثر على المواطنين"}
#     - scale: digital_maturity
#       levels: 4
#       title: {en: "Digital maturity", fr: "Maturité numérique", ar: "النضج الرقمي"}
package cloudfirst.packs.house.rules.ma_mat_dig

import rego.v1

reaches contains {"scale": "digital_capacity", "level": level} if {
	some i, least in maturity.least.capacity
	level := i + 1
	counted
	input.administration.digital_maturity.capacity >= least
}

reaches contains {"scale": "digital_services", "level": level} if {
	some i, least in maturity.least.services
	level := i + 1
	counted
	input.administration.digital_maturity.services >= least
}

reaches contains {"scale": "digital_citizens", "level": level} if {
	some i, least in maturity.least.citizens
	level := i + 1
	counted
	input.administration.digital_maturity.citizens >= least
}

reaches contains {"scale": "digital_maturity", "level": level} if {
	some i, _ in maturity.least.capacity
	level := i + 1
	counted
	input.administration.digital_maturity.capacity >= maturity.least.capacity[i]
	input.administration.digital_maturity.services >= maturity.least.services[i]
	input.administration.digital_maturity.citizens >= maturity.least.citizens[i]
}

# Each axis is a criterion of its own scale and of the whole.
scales := {"capacity": ["digital_capacity", "digital_maturity"], "services": ["digital_services", "digital_maturity"], "citizens": ["digital_citizens", "digital_maturity"]}

asks contains {"scale": scale, "level": level, "criterion": axis, "facts": [concat(".", ["digital_maturity", axis])]} if {
	some axis, least in maturity.least
	some i, _ in least
	level := i + 1
	some scale in scales[axis]
}

meets contains {"scale": scale, "level": level, "criterion": axis} if {
	some axis, least in maturity.least
	some i, n in least
	level := i + 1
	answered(axis, n)
	some scale in scales[axis]
}

lacks contains {"scale": scale, "level": level, "criterion": axis} if {
	some axis, least in maturity.least
	some i, n in least
	level := i + 1
	not answered(axis, n)
	some scale in scales[axis]
}

answered(axis, least) if {
	counted
	answers[axis] >= least
}

answers["capacity"] := input.administration.digital_maturity.capacity

answers["services"] := input.administration.digital_maturity.services

answers["citizens"] := input.administration.digital_maturity.citizens

maturity := data.cloudfirst.packs.house.digital_maturity

# An assessment by any method counts unless data.yaml names one.
counted if maturity.method == "any"

counted if input.administration.digital_maturity.method == maturity.method
