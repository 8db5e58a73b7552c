# METADATA
# scope: package
# title: Data rated 3 or 4 are sensitive data
# description: |
#   The DGSSI guide of July 2025 rates data from 0 to 4 and treats levels 3 and 4 apart; that it calls them sensitive is near
#   certain, the excerpt seen breaks off there. Only the dataset's own stated impact counts: availability or integrity that
#   other systems need of the system raises the class of the system, never the sensitivity of its data, so that open data served
#   to an emergency service stay open.
# custom:
#   id: MA-GUIDE-34
#   severity: info
#   effect: classify
#   dimension: security
#   confidence: medium
#   bundle: directive
#   status: in_force
#   source:
#     instrument: DGSSI data classification guide, July 2025
#     article: levels 3 and 4
#     seen: press reports of July and August 2025; the guide was not read
#   title: {fr: "Les données cotées 3 ou 4 sont des données sensibles", ar: "المعطيات المصنفة في المستوى 3 أو 4 معطيات حساسة"}
#   remedy:
#     effort: low
#     action:
#       en: "Rate the data again if level 3 or 4 was chosen for the importance of the system and not of the data."
#       fr: "Revoir la cotation si le niveau 3 ou 4 a été retenu pour l'importance du système et non des données."
#       ar: "إعادة تقييم المعطيات إذا اختير المستوى 3 أو 4 لأهمية النظام لا لأهمية المعطيات."
#   raises: [sensitive_data]
package cloudfirst.packs.ma.rules.ma_guide_34

import rego.v1

classify contains {"component": "sensitive_data", "at_least": true} if input.dataset.impact.confidentiality >= threshold

classify contains {"component": "sensitive_data", "at_least": true} if input.dataset.impact.integrity >= threshold

classify contains {"component": "sensitive_data", "at_least": true} if input.dataset.impact.availability >= threshold

threshold := data.cloudfirst.packs.ma.sensitive_from_impact.value
