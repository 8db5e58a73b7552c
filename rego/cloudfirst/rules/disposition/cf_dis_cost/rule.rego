# METADATA
# scope: package
# title: What would cost more elsewhere is looked at again before it moves
# description: |
#   The whole cost at the target is above the whole cost where it is. That speaks for leaving it, and decides nothing
#   alone: cloud brings more than its price.
# custom:
#   id: CF-DIS-COST
#   severity: info
#   effect: dispose
#   dimension: contract
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: "nothing: usual practice"
#   title: {fr: "Ce qui coûterait plus ailleurs est réexaminé avant de migrer", ar: "ما قد تزيد كلفته في مكان آخر يعاد النظر فيه قبل نقله"}
#   message:
#     en: "{subject} would cost {target} over its life at the target, and costs {current} where it is."
#     fr: "{subject} coûterait {target} sur sa durée de vie à la cible, et coûte {current} là où il est."
#     ar: "ستبلغ كلفة {subject} في الوجهة {target} طيلة حياته، وهي الآن {current}."
#   remedy:
#     effort: low
#     action:
#       en: "Check both figures, the machines and people that stay behind included."
#       fr: "Vérifier les deux montants, y compris les machines et les personnes qui restent."
#       ar: "التحقق من المبلغين، بما في ذلك الآلات والموارد البشرية التي تبقى."
#   dispositions: {retain: 15}
package cloudfirst.rules.disposition.cf_dis_cost

import rego.v1

dispose contains {"params": {"target": input.application.cost.target, "current": input.application.cost.current}} if {
	input.application.cost.target > input.application.cost.current
}
