# METADATA
# scope: package
# title: Without its source code a system is not rebuilt
# description: |
#   Rebuilding means changing the source code. Who has none, or has a product of which the vendor keeps it, can move the
#   system or replace it, not change it. Code in escrow is taken for code that can be had.
# custom:
#   id: CF-DIS-SOURCE
#   severity: info
#   effect: dispose
#   dimension: technical
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: "nothing: usual practice"
#   title: {fr: "Sans son code source, un système ne se reconstruit pas", ar: "لا يعاد بناء نظام دون شفرته المصدرية"}
#   message:
#     en: "The administration does not have the source code of {subject}."
#     fr: "L'administration n'a pas le code source de {subject}."
#     ar: "لا تتوفر الإدارة على الشفرة المصدرية لـ{subject}."
#   remedy:
#     effort: high
#     action:
#       en: "Ask the vendor for the code or for an escrow, or give up the thought of rebuilding it."
#       fr: "Demander le code ou un séquestre à l'éditeur, ou renoncer à le reconstruire."
#       ar: "طلب الشفرة أو إيداعها لدى طرف ثالث، أو التخلي عن إعادة البناء."
#   dispositions: {refactor: exclude}
package cloudfirst.rules.disposition.cf_dis_source

import rego.v1

dispose contains {"params": {}} if input.application.source_code in {"vendor", "none"}
