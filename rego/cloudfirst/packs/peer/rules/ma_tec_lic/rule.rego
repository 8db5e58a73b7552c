# METADATA
# scope: package
# title: The licences of a system bound for a cloud allow it
# description: |
#   A component whose licence forbids use on somebody else's machines must be licensed anew or bought in another form before it
#   moves to a cloud. How a licence counts processors is free text in the inventory and is not judged. Colocation keeps own
#   machines and is not judged.
# custom:
#   id: MA-TEC-lic
#   severity: medium
#   effect: condition
#   dimension: technical
#   confidence: low
#   bundle: peer
#   status: in_force
#   source:
#     instrument: migration dispositions (manual of the Italian administration on enabling the cloud)
#     seen: excerpts of the manual, which name the six dispositions; that this fact leads to one of them is our judgement
#   title: {fr: "Les licences d'un système destiné à un nuage l'autorisent", ar: "تسمح تراخيص النظام الموجه إلى السحابة بذلك"}
#   message:
#     en: "The licence of the component {component} does not allow {subject} on {target}."
#     fr: "La licence du composant {component} n'autorise pas {subject} sur {target}."
#     ar: "لا يسمح ترخيص المكون {component} باستضافة {subject} على {target}."
#   remedy:
#     effort: medium
#     action:
#       en: "Renegotiate the licence, replace the component, or buy the product as a service."
#       fr: "Renégocier la licence, remplacer le composant ou acquérir le produit en mode service."
#       ar: "إعادة التفاوض بشأن الترخيص، أو استبدال المكون، أو اقتناء المنتج في شكل خدمة."
package cloudfirst.packs.peer.rules.ma_tec_lic

import rego.v1

import data.cloudfirst.lib

violation contains {"target": id, "params": {"component": component}} if {
	some component, c in input.application.components
	c.licence_cloud == false
	some id, t in data.catalogue.targets
	lib.cloud(t)
}
