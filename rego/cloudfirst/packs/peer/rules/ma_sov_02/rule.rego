# METADATA
# scope: package
# title: The customer holds the keys of data of levels 3 and 4
# description: |
#   Objective 3 of the EU Cloud Sovereignty Framework asks who controls the data, and the Moroccan referential for cloud
#   providers is reported to ask for secure management of keys. That the customer manages the keys from level 3 on, and holds
#   them in Morocco at level 4, is ours and stands in the pack's data. Levels count on any of confidentiality, integrity and
#   availability. Asked of providers only: on own premises the question is another one.
# custom:
#   id: MA-SOV-02
#   severity: high
#   effect: require
#   dimension: sovereignty
#   confidence: low
#   bundle: peer
#   status: in_force
#   source:
#     instrument: EU Cloud Sovereignty Framework; order 3-17-25
#     article: SOV-3
#     seen: a public taxonomy of the framework's objectives and levels, and articles about it; the framework was not read; press reports of the order, whose annex was not obtained
#   title: {fr: "Le client détient les clés des données de niveaux 3 et 4", ar: "يحتفظ الزبون بمفاتيح معطيات المستويين 3 و4"}
#   remedy:
#     effort: high
#     action:
#       en: "Have the keys managed by the customer; at level 4, in a device of the customer in Morocco."
#       fr: "Faire gérer les clés par le client ; au niveau 4, dans un équipement du client au Maroc."
#       ar: "إسناد تدبير المفاتيح إلى الزبون، وفي المستوى 4 في جهاز تابع له داخل المغرب."
#   requires: [{component: key_custody, at_most: customer_morocco}]
package cloudfirst.packs.peer.rules.ma_sov_02

import rego.v1

import data.cloudfirst.lib
import data.cloudfirst.packs.peer.lib as peer

default applies := false

applies if {
	some ds in input.datasets
	peer.rated(ds, customer_from)
}

customer_from := data.cloudfirst.packs.peer.key_custody_from.customer

morocco_from := data.cloudfirst.packs.peer.key_custody_from.customer_morocco

require contains {"component": "key_custody", "at_least": "customer", "subject": ref, "target": id} if {
	applies
	some id, t in data.catalogue.targets
	lib.outsourced(t)
	some ref, ds in input.datasets
	peer.rated(ds, customer_from)
}

require contains {"component": "key_custody", "at_least": "customer_morocco", "subject": ref, "target": id} if {
	applies
	some id, t in data.catalogue.targets
	lib.outsourced(t)
	some ref, ds in input.datasets
	peer.rated(ds, morocco_from)
}
