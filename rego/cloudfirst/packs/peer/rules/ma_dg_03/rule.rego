# METADATA
# scope: package
# title: The quality of a register is measured
# description: |
#   Methods of data governance have quality measured, not supposed. How often is ours, in data.yaml. What was measured is
#   judged by MA-DG-03b.
# custom:
#   id: MA-DG-03
#   severity: medium
#   subject: register
#   effect: score
#   dimension: data_governance
#   confidence: low
#   bundle: peer
#   status: in_force
#   source:
#     instrument: published methods of data governance (DAMA, DCAM)
#     seen: general knowledge; no method was read
#   title: {fr: "La qualité d'un registre est mesurée", ar: "تقاس جودة السجل"}
#   message:
#     en: "The quality of {subject} was not measured in the last {months} months."
#     fr: "La qualité de {subject} n'a pas été mesurée au cours des {months} derniers mois."
#     ar: "لم تقس جودة {subject} خلال الأشهر الأخيرة وعددها {months}."
#   remedy:
#     effort: medium
#     action:
#       en: "Measure how complete, unique and timely the records are, and record the day."
#       fr: "Mesurer la complétude, l'unicité et l'actualité des enregistrements, et consigner la date."
#       ar: "قياس اكتمال السجلات وتفردها وحداثتها وتسجيل تاريخ القياس."
package cloudfirst.packs.peer.rules.ma_dg_03

import rego.v1

import data.cloudfirst.lib

violation contains {"params": {"months": months}} if not recent

recent if lib.within_months(input.register.quality.measured_on, months)

months := data.cloudfirst.packs.peer.quality_months.value
