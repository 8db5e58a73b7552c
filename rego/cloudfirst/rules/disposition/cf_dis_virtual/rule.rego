# METADATA
# scope: package
# title: A virtual machine moves as it is
# description: |
#   Virtual machines are exported and started elsewhere with little work: published migration methods call it rehosting
#   and start with it.
# custom:
#   id: CF-DIS-VIRTUAL
#   severity: info
#   effect: dispose
#   dimension: technical
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: "nothing: usual practice"
#   title: {fr: "Une machine virtuelle migre telle quelle", ar: "الآلة الافتراضية تنقل كما هي"}
#   message:
#     en: "{subject} runs on virtual machines, which move as they are."
#     fr: "{subject} fonctionne sur des machines virtuelles, qui migrent telles quelles."
#     ar: "يشتغل {subject} على آلات افتراضية يمكن نقلها كما هي."
#   remedy:
#     effort: low
#     action:
#       en: "Rehearse the export of one machine to the target."
#       fr: "Répéter l'export d'une machine vers la cible."
#       ar: "تجربة نقل آلة واحدة إلى الوجهة."
#   dispositions: {rehost: 20}
package cloudfirst.rules.disposition.cf_dis_virtual

import rego.v1

dispose contains {"params": {}} if input.application.platform == "virtual"
