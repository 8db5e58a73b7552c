# METADATA
# scope: package
# title: No machine room is built or renewed without an exception
# description: |
#   The Cloud First policy of Saudi Arabia of October 2020 bars civilian entities from buying or building data centres save in
#   listed cases. Nothing alike was found for Morocco. A purchase of a data centre, or of equipment, that is not signed yet
#   and opens own premises denies them as a target until an exception with reason, signatory and expiry covers the purchase or
#   the target. A purchase that names no target denies none. Colocation and clouds are shared capacity, which the policy
#   wants.
# custom:
#   id: MA-CF-03
#   severity: high
#   effect: deny
#   dimension: organisation
#   confidence: low
#   bundle: peer
#   status: in_force
#   source:
#     instrument: Cloud First policy of Saudi Arabia, October 2020
#     article: data centres
#     seen: the policy's text in a third-party copy
#   title: {fr: "Aucune salle informatique n'est construite ni renouvelée sans exception", ar: "لا تبنى أي قاعة معلوماتية ولا تجدد دون استثناء"}
#   message:
#     en: "The purchase {procurement} builds or renews {target} without an exception."
#     fr: "L'achat {procurement} construit ou renouvelle {target} sans exception."
#     ar: "يبني الاقتناء {procurement} قاعة {target} أو يجددها دون استثناء."
#   remedy:
#     effort: medium
#     action:
#       en: "Use shared capacity in place of the purchase, or record an exception for it."
#       fr: "Recourir à une capacité mutualisée au lieu de cet achat, ou consigner une exception."
#       ar: "اللجوء إلى قدرات مشتركة بدلا من هذا الاقتناء، أو تسجيل استثناء بشأنه."
package cloudfirst.packs.peer.rules.ma_cf_03

import rego.v1

import data.cloudfirst.lib
import data.cloudfirst.packs.peer.lib as peer

default applies := false

applies if {
	some p in input.procurements
	builds(p)
}

violation contains {"target": id, "params": {"procurement": name}} if {
	applies
	some name, p in input.procurements
	builds(p)
	some id, t in data.catalogue.targets
	t.kind == "own_premises"
	p.target == lib.target_ref(id)
	not excepted(name, p.target)
}

builds(p) if {
	p.subject in {"data_centre", "equipment"}
	not signed(p)
}

signed(p) if p.signed_on <= input.as_of

excepted(name, _) if {
	some d in input.decisions
	d.procurement == lib.ref("procurement", name)
	peer.exception(d)
}

excepted(_, target) if {
	some d in input.decisions
	d.target == target
	peer.exception(d)
}
