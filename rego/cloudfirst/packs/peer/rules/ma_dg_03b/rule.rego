# METADATA
# scope: package
# title: The records of a register are complete, unique and up to date
# description: |
#   Methods of data governance set thresholds for the quality of a register that others rely on. The least shares are ours, in
#   data.yaml. A finding names the measures that fall short. Split from MA-DG-03 because one finding says one thing.
# custom:
#   id: MA-DG-03b
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
#   title: {fr: "Les enregistrements d'un registre sont complets, uniques et à jour", ar: "سجلات السجل مكتملة وفريدة ومحينة"}
#   message:
#     en: "The records of {subject} fall short in: {measures}."
#     fr: "Les enregistrements de {subject} sont insuffisants en : {measures}."
#     ar: "سجلات {subject} دون العتبة في: {measures}."
#   remedy:
#     effort: high
#     action:
#       en: "Correct the records before others rely on the register."
#       fr: "Corriger les enregistrements avant que d'autres ne s'appuient sur le registre."
#       ar: "تصحيح السجلات قبل أن يعتمد عليها الآخرون."
package cloudfirst.packs.peer.rules.ma_dg_03b

import rego.v1

violation contains {"params": {"measures": measures}} if {
	measures := [measure | some measure in short]
	count(measures) > 0
}

short contains "completeness" if input.register.quality.completeness < least.completeness

short contains "timeliness" if input.register.quality.timeliness < least.timeliness

short contains "uniqueness" if input.register.quality.uniqueness < least.uniqueness

least := data.cloudfirst.packs.peer.quality_shares.value
