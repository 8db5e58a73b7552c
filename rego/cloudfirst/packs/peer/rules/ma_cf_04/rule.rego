# METADATA
# scope: package
# title: What many organisations do alike is taken as software as a service first
# description: |
#   The policy of Saudi Arabia sets the order software, platform, infrastructure as a service; the British one has software as
#   a service considered first for back offices. For a function of the market the rule lowers the score of targets that offer
#   less than software as a service, and names the disposition to compare.
# custom:
#   id: MA-CF-04
#   severity: low
#   effect: score
#   dimension: technical
#   confidence: low
#   bundle: peer
#   status: in_force
#   source:
#     instrument: Cloud First policies of Saudi Arabia, October 2020, and of the United Kingdom
#     article: order of service models
#     seen: the Saudi policy's text in a third-party copy; the British page of guidance
#   title: {fr: "Une fonction courante est d'abord recherchée en logiciel à la demande", ar: "يبحث أولا عن الوظائف المعتادة في شكل برمجيات كخدمة"}
#   message:
#     en: "A common function would run on {model} at {target}; compare with {disposition} first."
#     fr: "Une fonction courante fonctionnerait en {model} sur {target} ; comparer d'abord avec {disposition}."
#     ar: "ستشغل وظيفة معتادة في نموذج {model} لدى {target}؛ تنبغي المقارنة أولا مع {disposition}."
#   remedy:
#     effort: medium
#     action:
#       en: "Compare the application with products offered as a service, and repurchase where one does."
#       fr: "Comparer l'application aux produits offerts à la demande, et racheter si l'un d'eux convient."
#       ar: "مقارنة التطبيق بالمنتجات المعروضة كخدمة، واقتناء أحدها إن كان مناسبا."
package cloudfirst.packs.peer.rules.ma_cf_04

import rego.v1

default applies := false

applies if input.application.commodity == true

violation contains {"target": id, "params": {"model": t.model, "disposition": "repurchase"}} if {
	applies
	some id, t in data.catalogue.targets
	t.model in {"iaas", "paas"}
}
