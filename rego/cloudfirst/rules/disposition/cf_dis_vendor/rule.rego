# METADATA
# scope: package
# title: A product its vendor no longer supports is replaced
# description: |
#   A product of the market whose support has ended, or ends within the time in data.yaml, is a risk wherever it runs;
#   moving it as it is moves the risk. What the administration develops itself is not concerned, nor what it takes as a
#   service.
# custom:
#   id: CF-DIS-VENDOR
#   severity: info
#   effect: dispose
#   dimension: contract
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: "nothing: usual practice"
#   title: {fr: "Un produit que son éditeur ne soutient plus est remplacé", ar: "المنتج الذي لم يعد مورده يدعمه يستبدل"}
#   message:
#     en: "End of the vendor's support of {subject}: {until}."
#     fr: "Fin du support de {subject} par l'éditeur : {until}."
#     ar: "نهاية دعم المورد لـ{subject}: {until}."
#   remedy:
#     effort: high
#     action:
#       en: "Compare a supported product or a service with what there is."
#       fr: "Comparer un produit soutenu ou un service à l'existant."
#       ar: "مقارنة منتج مدعوم أو خدمة بما هو موجود."
#   dispositions: {repurchase: 50}
package cloudfirst.rules.disposition.cf_dis_vendor

import rego.v1

import data.cloudfirst.lib

dispose contains {"params": {"until": input.application.vendor_support_until}} if {
	input.application.platform != "saas"
	input.application.source_code in {"vendor", "none"}
	input.application.vendor_support_until < lib.add_months(input.as_of, soon.months)
}

soon := data.cloudfirst.disposition.support_ends_within
