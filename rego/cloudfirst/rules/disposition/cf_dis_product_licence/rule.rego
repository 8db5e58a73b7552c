# METADATA
# scope: package
# title: A product whose licence stays behind is exchanged on the way
# description: |
#   The licence of a product does not allow its use on machines of somebody else. It is exchanged for one with another
#   licence, or for a service of the provider, while the rest moves as it is.
# custom:
#   id: CF-DIS-PRODUCT-LICENCE
#   severity: info
#   effect: dispose
#   dimension: contract
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: "nothing: usual practice"
#   title: {fr: "Un produit dont la licence ne suit pas est échangé en chemin", ar: "المنتج الذي لا تنتقل رخصته يستبدل أثناء النقل"}
#   message:
#     en: "The licence of {subject} does not allow its use on machines of others."
#     fr: "La licence de {subject} ne permet pas l'usage sur les machines d'autrui."
#     ar: "لا تسمح رخصة {subject} باستعماله على آلات الغير."
#   remedy:
#     effort: medium
#     action:
#       en: "Ask the vendor for terms that allow it, or choose another product."
#       fr: "Demander à l'éditeur des conditions qui le permettent, ou choisir un autre produit."
#       ar: "طلب شروط تسمح بذلك من المورد، أو اختيار منتج آخر."
#   dispositions: {replatform: 25, repurchase: 10, rehost: exclude, relocate: exclude}
#   each: components
package cloudfirst.rules.disposition.cf_dis_product_licence

import rego.v1

dispose contains {"params": {}} if {
	some product in input.application.components
	product.licence_cloud == false
}
