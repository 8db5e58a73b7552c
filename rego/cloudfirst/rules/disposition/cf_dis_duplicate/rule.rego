# METADATA
# scope: package
# title: A duplicate is retired
# description: |
#   Another application is said to do the same already. Its users go there, and it is switched off.
# custom:
#   id: CF-DIS-DUPLICATE
#   severity: info
#   effect: dispose
#   dimension: organisation
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: "nothing: peers' methods name retirement as one of the dispositions"
#   title: {fr: "Un doublon est retiré", ar: "النظام المكرر يسحب من الخدمة"}
#   message:
#     en: "{other} does the same as {subject} already."
#     fr: "{other} fait déjà la même chose que {subject}."
#     ar: "يؤدي {other} نفس وظيفة {subject}."
#   remedy:
#     effort: low
#     action:
#       en: "Move its users over, archive the data as the rules on archives ask, and switch it off."
#       fr: "Transférer ses utilisateurs, archiver les données selon les règles d'archivage, et l'éteindre."
#       ar: "تحويل مستعمليه، وأرشفة المعطيات وفق قواعد الأرشيف، ثم الإيقاف."
#   dispositions: {retire: 70}
package cloudfirst.rules.disposition.cf_dis_duplicate

import rego.v1

import data.cloudfirst.lib

dispose contains {"params": {"other": input.application.duplicate_of}} if lib.stated(input.application.duplicate_of)
