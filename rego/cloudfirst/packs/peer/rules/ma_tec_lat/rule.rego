# METADATA
# scope: package
# title: Where the answer time of a call may not survive a move, caller and called move together
# description: |
#   A call that waits, with a longest answer time, keeps caller and called near one another: unless a link from a site the
#   application runs at today to the target is known to be fast enough, the two move in one wave. The called applications are
#   taken to stay near that site. A target at one of these sites, or where the called application is hosted already, is near
#   enough. That groups of dependent applications share a wave is published practice; how nearness is judged is ours.
# custom:
#   id: MA-TEC-lat
#   severity: high
#   effect: info
#   dimension: technical
#   confidence: low
#   bundle: peer
#   status: in_force
#   source:
#     instrument: migration wave planning (AWS prescriptive guidance)
#     seen: "excerpts of the guidance: a wave holds groups of dependent applications; it names no answer time"
#   title: {fr: "Lorsqu'un appel risque de ne pas tenir son temps de réponse après migration, appelant et appelé migrent ensemble", ar: "إذا كان زمن جواب نداء ما مهددا بعد الانتقال، ينتقل النظامان المنادي والمنادى معا"}
#   message:
#     en: "{subject} moves to {target} together with {peer}: the flow {flow} bears {budget} ms, and no link is known to keep that."
#     fr: "{subject} migre vers {target} avec {peer} : le flux {flow} tolère {budget} ms, qu'aucune liaison connue ne garantit."
#     ar: "ينتقل {subject} إلى {target} مع {peer}: يتحمل التدفق {flow} مدة {budget} ms، ولا توجد وصلة معروفة تضمنها."
#   remedy:
#     effort: medium
#     action:
#       en: "Plan both for the same wave and site, or measure the link to the target."
#       fr: "Planifier les deux dans la même vague et sur le même site, ou mesurer la liaison vers la cible."
#       ar: "برمجة النظامين في نفس الموجة ونفس الموقع، أو قياس الوصلة نحو الوجهة."
package cloudfirst.packs.peer.rules.ma_tec_lat

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if {
	some f in input.application.flows
	waits(f)
}

violation contains {"target": id, "params": {"flow": flow, "peer": f.to, "budget": round(f.latency * 1000)}} if {
	applies
	some flow, f in input.application.flows
	waits(f)
	some id, t in data.catalogue.targets
	not there(f, t)
	not near(f, t)
}

waits(f) if {
	f.mode == "sync"
	f.latency >= 0
	input.peers[f.to]
}

there(f, t) if lib.target_ref(t.id) in input.peers[f.to].hosted_on

near(_, t) if input.server_sites[t.site]

near(f, t) if {
	some site in input.server_sites
	some link in site.links
	link.to == lib.target_ref(t.id)
	link.latency <= f.latency
}
