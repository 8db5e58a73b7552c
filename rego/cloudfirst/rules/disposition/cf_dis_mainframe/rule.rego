# METADATA
# scope: package
# title: A mainframe system is rebuilt, moved to another platform, or left
# description: |
#   No cloud runs a mainframe, so neither its machines nor its platform can be moved. What is left is to compile the
#   programs for another platform, to rebuild them, to replace them, or to leave them where they are for now.
# custom:
#   id: CF-DIS-MAINFRAME
#   severity: info
#   effect: dispose
#   dimension: technical
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: "nothing: usual practice"
#   title: {fr: "Un système sur grand système est reconstruit, porté ailleurs ou laissé", ar: "نظام الحاسوب المركزي يعاد بناؤه أو يحول إلى منصة أخرى أو يبقى"}
#   message:
#     en: "{subject} runs on a mainframe, which no cloud takes as it is."
#     fr: "{subject} fonctionne sur un grand système, qu'aucun nuage n'accueille tel quel."
#     ar: "يشتغل {subject} على حاسوب مركزي لا تستضيفه أي سحابة كما هو."
#   remedy:
#     effort: high
#     action:
#       en: "List its programs and jobs, and find out which of them are still needed."
#       fr: "Dresser la liste des programmes et des travaux, et trouver lesquels servent encore."
#       ar: "جرد برامجه ومهامه ومعرفة ما لا يزال ضروريا منها."
#   dispositions: {refactor: 20, replatform: 10, retain: 15, rehost: exclude, relocate: exclude}
package cloudfirst.rules.disposition.cf_dis_mainframe

import rego.v1

dispose contains {"params": {}} if input.application.platform == "mainframe"
