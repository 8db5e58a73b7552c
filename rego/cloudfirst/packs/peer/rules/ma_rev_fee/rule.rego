# METADATA
# scope: package
# title: Taking the data out costs nothing
# description: |
#   A fee on the way out holds a customer back as a clause would. That European law is doing away with such fees is general
#   knowledge, the regulation was not read, and no text says from which amount a fee is punitive: any fee above egress_fee in
#   data.yaml, which is ours, lowers the score of the target. Asked of clouds.
# custom:
#   id: MA-REV-fee
#   severity: medium
#   effect: score
#   dimension: contract
#   confidence: low
#   bundle: peer
#   status: in_force
#   source:
#     instrument: European practice on switching between providers
#     seen: "nothing: general knowledge"
#   title: {fr: "La récupération des données est sans frais", ar: "استرجاع المعطيات بدون رسوم"}
#   message:
#     en: "Taking the data out of {target} costs {fee}."
#     fr: "La récupération des données de {target} coûte {fee}."
#     ar: "تبلغ كلفة استرجاع المعطيات من {target} ما قدره {fee}."
#   remedy:
#     effort: medium
#     action:
#       en: "Negotiate the fee away before signing."
#       fr: "Négocier la suppression de ces frais avant la signature."
#       ar: "التفاوض على إلغاء هذه الرسوم قبل التوقيع."
package cloudfirst.packs.peer.rules.ma_rev_fee

import rego.v1

import data.cloudfirst.lib

violation contains {"target": id, "params": {"fee": t.contract.exit.egress_fee}} if {
	some id, t in data.catalogue.targets
	lib.cloud(t)
	t.contract.exit.egress_fee > data.cloudfirst.packs.peer.egress_fee.value
}
