# METADATA
# scope: package
# title: Stated kinds of personal data mark the dataset
# description: |
#   Every word of the list personal marks the dataset; each of them makes it personal. Health and genetic data are sensitive
#   under law 09-08, article 1(3), which counts data on health, genetic data included, as sensitive. A country whose law counts
#   otherwise disables this rule and brings its own. Sensitive is meant in the sense of data protection here, never in that of
#   security.
# custom:
#   id: CF-MARKS
#   severity: info
#   effect: classify
#   dimension: personal_data
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 09-08
#     article: art. 1(3)
#     seen: article text in a third-party mirror with a damaged encoding, not in the Bulletin officiel
#   title: {fr: "Les catégories de données personnelles déclarées marquent le jeu de données", ar: "أصناف المعطيات الشخصية المصرح بها تسم مجموعة المعطيات"}
#   remedy:
#     effort: low
#     action:
#       en: "State every kind of personal data the dataset holds; an empty list says that it holds none."
#       fr: "Déclarer chaque catégorie de données personnelles contenue ; une liste vide dit qu'il n'y en a aucune."
#       ar: "التصريح بكل صنف من المعطيات الشخصية المتضمنة، واللائحة الفارغة تعني عدم وجود أي منها."
#   raises: [personal]
package cloudfirst.rules.classification.cf_marks

import rego.v1

classify contains {"component": "personal", "at_least": mark} if some mark in input.dataset.personal

classify contains {"component": "personal", "at_least": "personal"} if some _ in input.dataset.personal

classify contains {"component": "personal", "at_least": "sensitive"} if "health" in input.dataset.personal

classify contains {"component": "personal", "at_least": "sensitive"} if "genetic" in input.dataset.personal
