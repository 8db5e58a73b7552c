# METADATA
# scope: package
# title: Data on very many people, and data that link, count one level of confidentiality higher
# description: |
#   What is harmless of one person is worth more to others of a million: gathered, it tells what no single record does. So personal
#   data on very many people, on those of the whole country, and on many people that an identifier links with other data
#   count one level of confidentiality above their rating. How many, which scopes and identifiers, from which rating on and from
#   which level data then count as sensitive stand in data.yaml; all of it is ours. Data rated below that, which are open anyway,
#   stay as they are. The rating itself is what counts, never a level that was raised, so nothing is raised twice.
# custom:
#   id: MA-DG-AGG
#   severity: info
#   effect: classify
#   dimension: data_governance
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: "nothing: no text that was seen says by how much gathering raises a rating"
#   title:
#     fr: "Les données sur de très nombreuses personnes, ou qui se recoupent, comptent un niveau de confidentialité de plus"
#     ar: "المعطيات المتعلقة بعدد كبير جداً من الأشخاص أو القابلة للربط تحسب بمستوى سرية إضافي"
#   remedy:
#     effort: low
#     action:
#       en: "Rate the data as a whole and not record by record, or correct the number of people, the scope or the key."
#       fr: "Coter les données dans leur ensemble et non enregistrement par enregistrement, ou corriger le nombre de personnes, l'étendue ou la clé."
#       ar: "تقييم المعطيات في مجموعها لا سجلاً بسجل، أو تصحيح عدد الأشخاص أو النطاق أو المفتاح."
#   raises: [confidentiality, sensitive_data]
package cloudfirst.packs.house.rules.ma_dg_agg

import rego.v1

classify contains {"component": "confidentiality", "at_least": raised} if gathered

classify contains {"component": "sensitive_data", "at_least": true} if {
	gathered
	raised >= gathering.sensitive_from
}

gathered if {
	rated
	input.dataset.subjects >= gathering.subjects
}

gathered if {
	rated
	input.dataset.scope in gathering.scopes
}

gathered if {
	rated
	input.dataset.key in gathering.linked.keys
	input.dataset.subjects >= gathering.linked.subjects
}

rated if {
	input.dataset.impact.confidentiality >= gathering.from
	some _ in input.dataset.personal
}

raised := min([input.dataset.impact.confidentiality + 1, 4])

gathering := data.cloudfirst.packs.house.gathering
