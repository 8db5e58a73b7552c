# METADATA
# scope: package
# title: Adoption of cloud is reported every year
# description: |
#   Rule 3 of the French cloud doctrine has each administration measure its adoption of cloud, what blocks it and what is done
#   about it. Once a year is our figure (cloud_report_months in data.yaml). It lowers the administration's score and blocks
#   nothing.
# custom:
#   id: MA-ORG-kpi
#   severity: low
#   subject: administration
#   effect: score
#   dimension: organisation
#   confidence: medium
#   bundle: peer
#   status: in_force
#   source:
#     instrument: French cloud doctrine, circular 6404/SG of 31 May 2023
#     article: rule 3
#     seen: the State's page on the rules of the doctrine and press summaries; not the circular
#   title: {fr: "L'adoption du nuage fait l'objet d'un bilan annuel", ar: "يقدم تقرير سنوي عن اعتماد السحابة"}
#   message:
#     en: "The last report on the adoption of cloud is not of the past {months} months."
#     fr: "Le dernier bilan d'adoption du nuage ne date pas des {months} derniers mois."
#     ar: "لا يعود آخر تقرير عن اعتماد السحابة إلى الأشهر {months} الأخيرة."
#   remedy:
#     effort: low
#     action:
#       en: "Report on adoption, blockers and actions, and record the day."
#       fr: "Établir le bilan de l'adoption, des freins et des actions, et en consigner la date."
#       ar: "إعداد تقرير عن الاعتماد والعوائق والإجراءات وتسجيل تاريخه."
package cloudfirst.packs.peer.rules.ma_org_kpi

import rego.v1

import data.cloudfirst.lib

violation contains {"params": {"months": months}} if not reported

reported if lib.within_months(input.administration.cloud_report_on, months)

months := data.cloudfirst.packs.peer.cloud_report_months.value
