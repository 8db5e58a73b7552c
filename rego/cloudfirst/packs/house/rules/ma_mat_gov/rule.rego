# METADATA
# scope: package
# title: How mature an administration's data governance is
# description: |
#   The OECD's model has three layers: strategic, tactical, operational. No unified national strategy of data governance was
#   found in Morocco. The answers of a self-assessment are taken as they are, in per cent of what the method used can give,
#   and put into four levels from equal fifths: thresholds and, if only one method is to count, its name are in data.yaml. The
#   level as a whole is the lowest of the three. How each register is governed is MA-MAT-REG.
# custom:
#   id: MA-MAT-GOV
#   severity: info
#   subject: administration
#   effect: measure
#   dimension: data_governance
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: OECD model of data governance
#     seen: an academic reading of the model applied to Morocco
#   title: {fr: "Le niveau de maturité de la gouvernance des données d'une administration", ar: "مستوى نضج حكامة المعطيات في الإدارة"}
#   remedy:
#     effort: high
#     action:
#       en: "Raise the weakest layer first."
#       fr: "Renforcer d'abord la couche la plus faible."
#       ar: "تقوية المستوى الأضعف أولا."
#   scales:
#     - scale: governance_strategic
#       levels: 4
#       title: {en: "Strategic layer", fr: "Couche stratégique", ar: "المستوى الاستراتيجي"}
#     - scale: governance_tactical
#       levels: 4
#       title: {en: "Tactical layer", fr: "Couche tactique", ar: "المستوى التكتيكي"}
#     - scale: governance_operational
#       levels: 4
#       title: {en: "Operational layer", fr: "Couche opérationnelle", ar: "المستوى العملياتي"}
#     - scale: data_governance
#       levels: 4
#       title: {en: "Data governance", fr: "Gouvernance des données", ar: "حكامة المعطيات"}
package cloudfirst.packs.house.rules.ma_mat_gov

import rego.v1

reaches contains {"scale": "governance_strategic", "level": level} if {
	some i, least in maturity.least.strategic
	level := i + 1
	counted
	input.administration.data_governance.strategic >= least
}

reaches contains {"scale": "governance_tactical", "level": level} if {
	some i, least in maturity.least.tactical
	level := i + 1
	counted
	input.administration.data_governance.tactical >= least
}

reaches contains {"scale": "governance_operational", "level": level} if {
	some i, least in maturity.least.operational
	level := i + 1
	counted
	input.administration.data_governance.operational >= least
}

reaches contains {"scale": "data_governance", "level": level} if {
	some i, _ in maturity.least.strategic
	level := i + 1
	counted
	input.administration.data_governance.strategic >= maturity.least.strategic[i]
	input.administration.data_governance.tactical >= maturity.least.tactical[i]
	input.administration.data_governance.operational >= maturity.least.operational[i]
}

# Each axis is a criterion of its own scale and of the whole.
scales := {"strategic": ["governance_strategic", "data_governance"], "tactical": ["governance_tactical", "data_governance"], "operational": ["governance_operational", "data_governance"]}

asks contains {"scale": scale, "level": level, "criterion": axis, "facts": [concat(".", ["data_governance", axis])]} if {
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

answers["strategic"] := input.administration.data_governance.strategic

answers["tactical"] := input.administration.data_governance.tactical

answers["operational"] := input.administration.data_governance.operational

maturity := data.cloudfirst.packs.house.data_governance

# An assessment by any method counts unless data.yaml names one.
counted if maturity.method == "any"

counted if input.administration.data_governance.method == maturity.method
