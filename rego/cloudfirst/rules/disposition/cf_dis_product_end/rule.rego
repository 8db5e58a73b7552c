# METADATA
# scope: package
# title: A product out of support is renewed on the way
# description: |
#   Its support has ended, or ends within the time in data.yaml. This part is renewed with the move, while the rest of the
#   application moves as it is.
# custom:
#   id: CF-DIS-PRODUCT-END
#   severity: info
#   effect: dispose
#   dimension: technical
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: "nothing: usual practice"
#   title: {fr: "Un produit hors support est renouvelé en chemin", ar: "المنتج المستعمل الذي انتهى دعمه يجدد أثناء النقل"}
#   message:
#     en: "End of support of {subject}: {until}."
#     fr: "Fin du support de {subject} : {until}."
#     ar: "نهاية دعم {subject}: {until}."
#   remedy:
#     effort: medium
#     action:
#       en: "Bring it to a supported version, or put another product in its place."
#       fr: "Passer à une version soutenue, ou mettre un autre produit à la place."
#       ar: "الانتقال إلى نسخة مدعومة أو تعويضه بمنتج آخر."
#   dispositions: {replatform: 35}
#   each: components
package cloudfirst.rules.disposition.cf_dis_product_end

import rego.v1

import data.cloudfirst.lib

dispose contains {"params": {"until": part.eol}} if {
	some part in input.application.components
	part.eol < lib.add_months(input.as_of, soon.months)
}

soon := data.cloudfirst.disposition.support_ends_within
