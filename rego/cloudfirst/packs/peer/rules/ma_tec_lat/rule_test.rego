package cloudfirst.packs.peer.rules.ma_tec_lat_test

import rego.v1

import data.cloudfirst.packs.peer.rules.ma_tec_lat as rule

doc(mode, ms) := {
	"application": {"flows": {"calcul": {"to": "application.b", "mode": mode, "latency": 0.02}}},
	"peers": {"application.b": {"hosted_on": ["server.s"]}},
	"server_sites": {"site.rabat": {"links": {"nuage": {"to": "target.t", "latency": ms / 1000}}}},
}

targets := {"t": {"id": "t", "kind": "cloud"}, "room": {"id": "room", "kind": "own_premises", "site": "site.rabat"}}

found := {{"target": "t", "params": {"flow": "calcul", "peer": "application.b", "budget": 20}}}

test_violated if rule.violation == found with input as doc("sync", 35) with data.catalogue.targets as targets

test_violated_no_link if rule.violation == found
	with input as json.patch(doc("sync", 35), [{"op": "remove", "path": "/server_sites/site.rabat/links/nuage"}])
	with data.catalogue.targets as targets

test_satisfied if rule.violation == set() with input as doc("sync", 12) with data.catalogue.targets as targets

test_satisfied_called_is_there if rule.violation == set()
	with input as object.union(doc("sync", 35), {"peers": {"application.b": {"hosted_on": ["target.t"]}}})
	with data.catalogue.targets as targets

test_not_applicable if rule.applies == false with input as doc("batch", 35)

test_undetermined_latency_of_the_link_decides if {
	rule.violation == found with input as doc("sync", 21) with data.catalogue.targets as targets
	rule.violation == set() with input as doc("sync", 20) with data.catalogue.targets as targets
}

test_satisfied_by_calls_that_can_wait if rule.violation == set() with input as json.patch(
	doc("sync", 12),
	[{"op": "add", "path": "/application/flows/nuit", "value": {"to": "application.b", "mode": "batch", "latency": 0.001}}],
)
	with data.catalogue.targets as targets

test_not_applicable_outside_the_inventory if rule.applies == false with input as object.union(
	doc("sync", 35),
	{"application": {"flows": {"calcul": {"to": "external.e"}}}},
)

test_violated_by_a_fast_link_to_elsewhere if rule.violation == found with input as object.union(
	doc("sync", 12),
	{"server_sites": {"site.rabat": {"links": {"nuage": {"to": "target.u"}}}}},
)
	with data.catalogue.targets as targets

test_satisfied_under_any_id if rule.violation == set() with input as object.union(
	doc("sync", 12),
	{"server_sites": {"site.rabat": {"links": {"nuage": {"to": `target["t.1"]`}}}}},
)
	with data.catalogue.targets as {"t.1": {"id": "t.1", "kind": "cloud"}}
