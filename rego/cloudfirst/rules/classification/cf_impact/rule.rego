# METADATA
# scope: package
# title: The stated impact is the class of the data
# description: |
#   The impact that a dataset states in confidentiality, integrity and availability, from 0 (none) to 4 (very severe), is the
#   least its class can be. The scale is that of the DGSSI guide of July 2025; a country with another scale maps it in its own
#   pack. It is definitional, hence certain: whether the rating is right is not judged here.
# custom:
#   id: CF-IMPACT
#   severity: info
#   effect: classify
#   dimension: security
#   confidence: high
#   bundle: house
#   status: in_force
#   source:
#     instrument: cloudfirst inventory language
#     article: attribute impact
#     seen: "no text of law: the library takes over what the inventory states"
#   title: {fr: "L'impact déclaré détermine la classe des données", ar: "التأثير المصرح به يحدد صنف المعطيات"}
#   remedy:
#     effort: low
#     action:
#       en: "Rate the impact of a breach of confidentiality, integrity and availability with the people who answer for the data."
#       fr: "Évaluer l'impact d'une atteinte à la confidentialité, à l'intégrité et à la disponibilité avec les responsables des données."
#       ar: "تقييم أثر المساس بسرية المعطيات وسلامتها وتوافرها مع المسؤولين عنها."
#   raises: [confidentiality, integrity, availability]
package cloudfirst.rules.classification.cf_impact

import rego.v1

classify contains {"component": "confidentiality", "at_least": input.dataset.impact.confidentiality}

classify contains {"component": "integrity", "at_least": input.dataset.impact.integrity}

classify contains {"component": "availability", "at_least": input.dataset.impact.availability}
