# METADATA
# scope: package
# title: A cloud lead and a cloud committee exist
# description: |
#   The binding controls of the Saudi Digital Government Authority, as a press report gives them, have each entity set up a
#   cloud unit and a committee. One person who leads and a committee that decides are taken for these. It lowers the
#   administration's score and blocks nothing. One finding for each that is missing.
# custom:
#   id: MA-ORG-unit
#   severity: medium
#   subject: administration
#   effect: score
#   dimension: organisation
#   confidence: medium
#   bundle: peer
#   status: in_force
#   source:
#     instrument: Saudi Arabia, binding controls of the Digital Government Authority
#     seen: a press report; the controls were not read
#   title: {fr: "Un responsable et un comité du nuage existent", ar: "يوجد مسؤول ولجنة مكلفان بالسحابة"}
#   message:
#     en: "The administration states no {missing}."
#     fr: "L'administration ne déclare pas de {missing}."
#     ar: "لا تصرح الإدارة بتوفر {missing}."
#   remedy:
#     effort: low
#     action:
#       en: "Appoint a cloud lead and a committee that decides."
#       fr: "Désigner un responsable du nuage et un comité de décision."
#       ar: "تعيين مسؤول عن السحابة ولجنة لاتخاذ القرار."
package cloudfirst.packs.peer.rules.ma_org_unit

import rego.v1

violation contains {"params": {"missing": "cloud_lead"}} if not led

violation contains {"params": {"missing": "cloud_committee"}} if not governed

led if input.administration.cloud_lead == true

governed if input.administration.cloud_committee == true
