# METADATA
# scope: package
# title: A system nobody uses, or that another one replaces, is retired rather than moved
# description: |
#   Retiring is one of the six dispositions of published migration methods. A system without users, or stated to be the
#   duplicate of another, is proposed for retirement. Its records are kept as the rules on public archives ask; these rules were
#   not read.
# custom:
#   id: MA-TEC-value
#   severity: low
#   effect: info
#   dimension: technical
#   confidence: low
#   bundle: peer
#   status: in_force
#   source:
#     instrument: migration dispositions (manual of the Italian administration on enabling the cloud)
#     seen: excerpts of the manual, which name the six dispositions; that this fact leads to one of them is our judgement
#   title: {fr: "Un système sans utilisateurs ou en double est retiré plutôt que migré", ar: "النظام الذي لا مستعملين له أو المكرر يسحب من الخدمة بدل نقله"}
#   message:
#     en: "{subject} can be retired instead of moved: {reason}."
#     fr: "{subject} peut être retiré au lieu d'être migré : {reason}."
#     ar: "يمكن سحب {subject} من الخدمة بدل نقله: {reason}."
#   remedy:
#     effort: low
#     action:
#       en: "Confirm with the business owner, archive the records, and decommission the system."
#       fr: "Confirmer avec le responsable métier, archiver les données et décommissionner le système."
#       ar: "التأكد لدى المسؤول الوظيفي، وحفظ المعطيات، ثم إيقاف النظام."
package cloudfirst.packs.peer.rules.ma_tec_value

import rego.v1

import data.cloudfirst.lib

violation contains {"params": {"reason": "users = 0"}} if input.application.users == 0

violation contains {"params": {"reason": input.application.duplicate_of}} if lib.stated(input.application.duplicate_of)
