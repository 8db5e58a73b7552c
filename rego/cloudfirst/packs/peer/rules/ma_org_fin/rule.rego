# METADATA
# scope: package
# title: A budget for running costs is committed
# description: |
#   Hosting in a cloud is paid month by month, from operating money, while administrations are used to investments. Peer
#   practice has that money committed before a wave starts. A budget counts when it names the application, is for operation, is
#   committed and has not run out on the day the facts are true on.
# custom:
#   id: MA-ORG-fin
#   severity: medium
#   effect: before_wave
#   dimension: organisation
#   confidence: low
#   bundle: peer
#   status: in_force
#   source:
#     instrument: migration methods of peers
#     seen: guidance on planning waves and migrations
#   title: {fr: "Un budget de fonctionnement est engagé", ar: "ميزانية التسيير ملتزم بها"}
#   message:
#     en: "No operating budget is committed for the application."
#     fr: "Aucun budget de fonctionnement n'est engagé pour l'application."
#     ar: "لا توجد ميزانية تسيير ملتزم بها لفائدة التطبيق."
#   remedy:
#     effort: medium
#     action:
#       en: "Have the running costs committed for the year of the move."
#       fr: "Faire engager les charges de fonctionnement pour l'année de la migration."
#       ar: "الالتزام بنفقات التسيير برسم سنة الترحيل."
package cloudfirst.packs.peer.rules.ma_org_fin

import rego.v1

violation contains {"params": {}} if {
	input.application.id
	not committed
}

committed if {
	some budget in input.budgets
	budget.nature == "operating"
	budget.committed == true
	budget.until >= input.as_of
}
